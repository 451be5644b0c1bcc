import { Button } from '@mantine/core';
import type { PeriodState } from '#shared/periods/period.ts';
import { type OfficeAct, officeActs } from '#shared/submissions/submission.rules.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { count } from '#shared/words/numbers.ts';
import bulk from '../tasks/task-table.module.css';
import { actNames, canAct } from './round-words.ts';
import type { Acts } from './use-acts.ts';

type RoundBulkProps = {
  readonly picked: readonly Submission[];
  readonly period: PeriodState;
  readonly acts: Acts;
  readonly onAct: (act: OfficeAct, picked: readonly Submission[]) => void;
  readonly onClear: () => void;
};

/** What can be done with the picked agencies; each button says for how many of them. */
export function RoundBulk({ picked, period, acts, onAct, onClear }: RoundBulkProps) {
  if (picked.length === 0) return null;
  return (
    <section className={bulk.bulk} aria-label="Việc với các cơ quan đã chọn">
      <strong aria-live="polite">{count(picked.length)} cơ quan đã chọn</strong>
      {officeActs.map((act) => {
        const able = picked.filter((submission) => canAct(act, submission, period)).length;
        return (
          <Button
            key={act}
            variant={act === 'return' ? 'default' : 'filled'}
            disabled={able === 0}
            loading={acts.isPending && acts.act === act}
            onClick={() => onAct(act, picked)}
          >
            {actNames[act]}
            {able > 0 && ` ${count(able)}`}
            {act === 'return' && '…'}
          </Button>
        );
      })}
      <Button variant="subtle" onClick={onClear}>
        Bỏ chọn
      </Button>
    </section>
  );
}
