import { Checkbox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Period } from '#shared/periods/period.ts';
import type { OfficeAct } from '#shared/submissions/submission.rules.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { rowSteps } from '../../ui/row-steps.ts';
import { useSelection } from '../tasks/use-selection.ts';
import { ReturnDialog } from './return-dialog.tsx';
import styles from './round.module.css';
import { RoundBulk } from './round-bulk.tsx';
import { RoundRow } from './round-row.tsx';
import type { RoundFilter } from './round-search.ts';
import { canAct } from './round-words.ts';
import { useActs } from './use-acts.ts';

type RoundTableProps = {
  readonly period: Period;
  readonly submissions: readonly Submission[];
  readonly filter: RoundFilter | undefined;
};

const actKeys: Readonly<Record<string, OfficeAct>> = { t: 'receive', d: 'approve', l: 'return' };

/** One row per agency: arrows go from row to row, Enter opens its answer, space picks it, T, D and L act on it. */
export function RoundTable({ period, submissions, filter }: RoundTableProps) {
  const canKeep = useActor()?.roles.includes('compiler') ?? false;
  const navigate = useNavigate();
  const ids = submissions.map(({ agency }) => agency.id);
  const selection = useSelection(`${period.id}/${filter ?? ''}`, ids);
  const [wanted, setWanted] = useState(0);
  const [returned, setReturned] = useState<readonly Submission[] | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const acts = useActs(period.id, () => {
    setReturned(null);
    selection.clear();
  });
  const active = Math.min(wanted, submissions.length - 1);
  const picked = submissions.filter(({ agency }) => selection.picked.has(agency.id));
  const open = (agencyId: string) =>
    navigate({
      to: '/ky-bao-cao/$periodId/$agencyId',
      params: { periodId: period.id, agencyId },
      search: { loc: filter },
    });
  const act = (wish: OfficeAct, wished: readonly Submission[]) => {
    const able = wished.filter((submission) => canAct(wish, submission, period.state));
    if (able.length === 0) return;
    if (wish === 'return') setReturned(able);
    else acts.move(wish, able);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const submission = submissions[active];
    if (event.ctrlKey || event.metaKey || event.altKey || !submission) return;
    const wish = actKeys[event.key.toLowerCase()];
    const step = rowSteps[event.key];
    if (event.key === 'Enter') open(submission.agency.id);
    else if (event.key === ' ' && canKeep) selection.toggle(submission.agency.id, event.shiftKey);
    else if (wish && canKeep) act(wish, picked.length > 0 ? picked : [submission]);
    else if (step !== undefined) {
      const next = Math.max(0, Math.min(active + step, submissions.length - 1));
      setWanted(next);
      const line = body.current?.rows[next];
      line?.focus({ preventScroll: true });
      line?.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  };
  const isAll = picked.length === submissions.length;
  return (
    <>
      {acts.error && !returned && <ErrorBox sentence={sentenceOf(acts.error)} />}
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus and answer the keys */}
      <table role="grid" aria-label="Cơ quan trong kỳ" className={styles.table}>
        <thead>
          <tr>
            {canKeep && (
              <th scope="col" className={styles.pick}>
                <Checkbox
                  size="xs"
                  aria-label="Chọn mọi cơ quan đang hiện"
                  checked={isAll}
                  indeterminate={picked.length > 0 && !isAll}
                  onChange={() => (isAll ? selection.clear() : selection.pickAll())}
                />
              </th>
            )}
            <th scope="col">Cơ quan</th>
            <th scope="col">Trạng thái</th>
            <th scope="col">Gửi lúc</th>
            <th scope="col">Hạn</th>
            <th scope="col" className={styles.figure}>
              Nhiệm vụ đã ghi
            </th>
            <th scope="col">Nhắc lần cuối</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {submissions.map((submission, at) => (
            <RoundRow
              key={submission.agency.id}
              submission={submission}
              isActive={at === active}
              selection={canKeep ? selection : undefined}
              onFocus={() => setWanted(at)}
              onOpen={() => open(submission.agency.id)}
            />
          ))}
        </tbody>
      </table>
      {canKeep && <RoundBulk picked={picked} period={period.state} acts={acts} onAct={act} onClear={selection.clear} />}
      {returned && <ReturnDialog submissions={returned} acts={acts} onClose={() => setReturned(null)} />}
    </>
  );
}
