import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReadPhase } from '#shared/plan-reader/review/review-step.ts';
import styles from './review.module.css';

type PhaseListProps = {
  readonly phases: readonly ReadPhase[];
  readonly onKeep: (phases: readonly ReadPhase[]) => void;
};

const year = (typed: string): number | null => (/^\d{4}$/.test(typed.trim()) ? Number(typed) : null);

/** The phases into which the plan divides its time. */
export function PhaseList({ phases, onKeep }: PhaseListProps) {
  const [typed, setTyped] = useState({ name: '', from: '', to: '' });
  const [why, setWhy] = useState<string | null>(null);
  const add = () => {
    const [yearFrom, yearTo] = [year(typed.from), year(typed.to)];
    if (typed.name.trim() === '' || yearFrom === null || yearTo === null || yearTo < yearFrom) {
      setWhy('Giai đoạn: ghi tên, năm đầu và năm cuối, ví dụ 2021 và 2025.');
      return;
    }
    setWhy(null);
    setTyped({ name: '', from: '', to: '' });
    onKeep([...phases, { name: typed.name.trim(), yearFrom, yearTo }]);
  };
  return (
    <>
      <h2 className={styles.title}>Giai đoạn</h2>
      {phases.map((phase) => (
        <Group key={`${phase.name}/${phase.yearFrom}`} gap={10}>
          <span>
            {phase.name}: {phase.yearFrom}–{phase.yearTo}
          </span>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`Bỏ giai đoạn ${phase.name}`}
            onClick={() => onKeep(phases.filter((one) => one !== phase))}
          >
            Bỏ
          </Button>
        </Group>
      ))}
      <Group gap={10} align="flex-end">
        <TextInput
          label="Tên giai đoạn"
          value={typed.name}
          error={why}
          onChange={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
        />
        <TextInput
          label="Năm đầu"
          w={90}
          value={typed.from}
          onChange={(event) => setTyped({ ...typed, from: event.currentTarget.value })}
        />
        <TextInput
          label="Năm cuối"
          w={90}
          value={typed.to}
          onChange={(event) => setTyped({ ...typed, to: event.currentTarget.value })}
        />
        <Button variant="default" onClick={add}>
          Thêm giai đoạn
        </Button>
      </Group>
    </>
  );
}
