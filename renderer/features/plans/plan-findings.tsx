import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Plan } from '#shared/plans/plan.ts';
import type { PlanFinding } from '#shared/plans/plan-text.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import styles from './plan-page.module.css';
import type { PlanPart } from './plan-search.ts';

type PlanFindingsProps = { readonly plan: Plan; readonly isOpen: boolean };

const places: { readonly [K in PlanFinding['kind']]?: PlanPart } = {
  tasks: 'nhiem-vu',
  targets: 'muc-tieu',
  duties: 'che-do-bao-cao',
};

/** Where the issued text contradicts itself, and what the book still lacks. */
export function PlanFindings({ plan, isOpen }: PlanFindingsProps) {
  const findings = useQuery(api.plans.listFindings.queryOptions({ input: { planId: plan.id } })).data ?? [];
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
        <p className={styles.gaps}>
          {original.length > 0 && <b>Chỗ còn thiếu trong sổ: </b>}
          {gaps.map((gap) => (
            <Gap key={gap.sentence} gap={gap} />
          ))}
        </p>
      )}
    </details>
  );
}

/** Each figure leads to the part of the page in which its rows stand. */
function Gap({ gap }: { readonly gap: PlanFinding }) {
  const part = places[gap.kind];
  if (part === undefined) return <span>{gap.sentence} </span>;
  return (
    <>
      <Link to="." search={{ phan: part }} resetScroll={false}>
        {gap.sentence}
      </Link>{' '}
    </>
  );
}
