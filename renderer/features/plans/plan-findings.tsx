import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Plan } from '#shared/plans/plan.ts';
import type { PlanFinding } from '#shared/plans/plan-text.ts';
import { brief } from '#shared/words/brief.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { useIsOverseer } from '../../api/session.ts';
import { wordOfGaps } from '../tasks/task-search.ts';
import styles from './plan-findings.module.css';
import { type PlanSearch, placeOfRow } from './plan-search.ts';

type PlanFindingsProps = { readonly plan: Plan; readonly isOpen: boolean };

const places: { readonly [K in PlanFinding['kind']]?: PlanSearch } = {
  source: { phan: 'van-ban-goc' },
  plan: { mo: 'thong-tin' },
  tasks: { phan: 'nhiem-vu' },
  targets: { phan: 'muc-tieu' },
  duties: { phan: 'che-do-bao-cao' },
};

/** Where the issued text contradicts itself, and what the book still lacks. */
export function PlanFindings({ plan, isOpen }: PlanFindingsProps) {
  const enabled = useIsOverseer();
  const question = api.plans.listFindings.queryOptions({ input: { planId: plan.id }, enabled });
  const findings = useQuery(question).data ?? [];
  const original = findings.filter((finding) => finding.kind === 'original');
  const gaps = findings.filter((finding) => finding.kind !== 'original');
  if (findings.length === 0) return <div className={styles.noFindings} />;
  return (
    <details className={styles.findings} open={isOpen && original.length > 0}>
      <summary>
        <IconAlertTriangle size={16} aria-hidden />
        {original.length > 0 && `Điểm cần lưu ý trong văn bản gốc (${count(original.length)})`}
        {original.length > 0 && gaps.length > 0 && '; '}
        {gaps.length > 0 && `${original.length > 0 ? 'chỗ' : 'Chỗ'} còn thiếu trong sổ (${count(gaps.length)})`}
      </summary>
      {original.length > 0 && (
        <ul>
          {original.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {gaps.length > 0 && (
        <ul className={styles.gaps}>
          {gaps.map((gap) => (
            <Gap key={gap.sentence} planId={plan.id} gap={gap} />
          ))}
        </ul>
      )}
    </details>
  );
}

/** Each figure leads to where it is mended, and opens to the rows it was counted from. */
function Gap({ planId, gap }: { readonly planId: string; readonly gap: PlanFinding }) {
  const link =
    gap.kind === 'tasks' ? (
      <Link to="/nhiem-vu" search={{ 'ke-hoach': planId, thieu: wordOfGaps(['lead']) }}>
        {gap.sentence}
      </Link>
    ) : (
      <Link to="." search={places[gap.kind] ?? {}} resetScroll={false}>
        {gap.sentence}
      </Link>
    );
  if (gap.rows.length === 0) return <li>{link}</li>;
  return (
    <li>
      {link}
      <details className={styles.found}>
        <summary>Từng dòng</summary>
        <ol>
          {gap.rows.map((row) => (
            <li key={row.id}>
              <Link
                to="."
                search={placeOfRow(row, { phan: places[gap.kind]?.phan })}
                resetScroll={false}
                title={row.label}
              >
                {brief(row.label, 120)}
              </Link>
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
