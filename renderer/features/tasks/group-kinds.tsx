import { Button, Group } from '@mantine/core';
import type { Agency } from '#shared/agencies/agency.ts';
import { isValidOn } from '#shared/agencies/validity.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { agencyKindNames } from '../agencies/agency-words.ts';

type GroupKindsProps = {
  readonly agencies: readonly Agency[];
  /** Agencies of the plan: those of other provinces are not offered. */
  readonly ofPlan: ReadonlySet<string>;
  readonly chosen: readonly string[];
  readonly day: string;
  readonly onChoose: (agencyIds: readonly string[]) => void;
};

const kinds = ['so', 'don-vi', 'doan-the', 'cap-huyen', 'cap-xa'] as const;

/** All agencies of one kind at once, as "UBND các xã" means them. */
export function GroupKinds({ agencies, ofPlan, chosen, day, onChoose }: GroupKindsProps) {
  const places = new Set(agencies.filter(({ id }) => ofPlan.has(id)).map(({ place }) => place));
  const offered = agencies.filter((one) => places.has(one.place) && isValidOn(one, day) && !chosen.includes(one.id));
  const byKind = kinds.map((kind) => ({ kind, own: offered.filter((one) => one.kind === kind) }));
  const worth = byKind.filter(({ own }) => own.length > 1);
  if (worth.length === 0) return null;
  return (
    <Group gap={6}>
      {worth.map(({ kind, own }) => (
        <Button
          key={kind}
          size="compact-xs"
          variant="default"
          onClick={() => onChoose([...chosen, ...own.map(({ id }) => id)])}
        >
          Thêm cả {agencyKindNames[kind]} ({count(own.length)})
        </Button>
      ))}
    </Group>
  );
}
