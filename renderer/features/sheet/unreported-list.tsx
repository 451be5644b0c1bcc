import { Button, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { WrittenTask } from '#shared/progress/sheet-check.rules.ts';
import { count } from '#shared/words/numbers.ts';
import sendStyles from './send.module.css';
import styles from './sheet.module.css';
import { useSheetSearch } from './sheet-search.ts';
import type { OpenSheet } from './use-sheet.ts';

type UnreportedListProps = { readonly work: OpenSheet; readonly unreported: readonly WrittenTask[] };

/** Tasks of which nothing was said: to be filled in, or told on purpose to have nothing to report. */
export function UnreportedList({ work, unreported }: UnreportedListProps) {
  const { search } = useSheetSearch();
  const place = { ky: search.ky, 'co-quan': search['co-quan'] };
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = unreported.map(({ line }) => line.task.id);
  const picked = ids.filter((id) => chosen.has(id));
  if (ids.length === 0) return null;
  const toggle = (id: string) =>
    setChosen(new Set(chosen.has(id) ? picked.filter((one) => one !== id) : [...picked, id]));
  const mark = () =>
    work.keepEntries(
      picked.map((id) => ({ id, change: { isNothingToReport: true } })),
      (saved) => `Đã ghi không phát sinh ${count(saved)} nhiệm vụ.`,
    );
  const isAll = picked.length === ids.length;
  return (
    <section className={sendStyles.card} aria-label="Chưa báo cáo">
      <h2>
        Chưa báo cáo <small>{count(ids.length)}</small>
      </h2>
      <p className={styles.soft}>
        Ghi kết quả, hoặc chọn rồi ghi không phát sinh. Để nguyên thì nhiệm vụ được gửi là chưa báo cáo.
      </p>
      <div className={styles.tools}>
        <Checkbox
          size="xs"
          label="Chọn tất cả"
          checked={isAll}
          indeterminate={picked.length > 0 && !isAll}
          onChange={() => setChosen(new Set(isAll ? [] : ids))}
        />
        <Button variant="default" disabled={picked.length === 0} loading={work.saving.isSaving} onClick={mark}>
          Ghi không phát sinh{picked.length > 0 && ` ${count(picked.length)} việc`}
        </Button>
      </div>
      <ul className={sendStyles.gaps}>
        {unreported.map(({ line }) => (
          <li key={line.task.id} className={sendStyles.pick}>
            <Checkbox
              size="xs"
              aria-label={`Chọn ${line.task.text}`}
              checked={chosen.has(line.task.id)}
              onChange={() => toggle(line.task.id)}
            />
            <Link to="/viec-cua-toi" search={{ ...place, viec: line.task.id }}>
              {line.task.text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
