import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AmendedRow } from '#shared/plans/amend-fields.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { brief } from '#shared/words/brief.ts';
import { shortDate } from '#shared/words/dates.ts';
import { sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useIsOverseer } from '../../api/session.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { FormerLink } from './former-link.tsx';
import styles from './plan-page.module.css';
import { Part } from './plan-part.tsx';

const kindNames = { task: 'nhiệm vụ', target: 'chỉ tiêu' } as const;

/** The documents that changed the plan, and what each did to which row; absent while there are none. */
export function AmendmentList({ plan }: { readonly plan: Plan }) {
  const { amendments } = plan;
  const isOverseer = useIsOverseer();
  const question = api.plans.listAmendedRows.queryOptions({
    input: { planId: plan.id },
    enabled: isOverseer && amendments.length > 0,
  });
  const { data: rows = [], error, refetch } = useQuery(question);
  if (amendments.length === 0) return null;
  return (
    <Part title="Văn bản sửa đổi, bổ sung">
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      <ul>
        {amendments.map(({ id, name, issuedOn, title }) => (
          <li key={id}>
            {name} ngày {shortDate(issuedOn)}
            {title !== '' && `: ${title}`}
            <ul className={styles.amended}>
              {rows
                .filter((row) => row.amendmentId === id)
                .map((row) => (
                  <Change key={`${row.before?.id} ${row.after?.id}`} planId={plan.id} row={row} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Change({ planId, row }: { readonly planId: string; readonly row: AmendedRow }) {
  const { kind, sectionLabel, before, after } = row;
  const what = before === null ? 'Thêm' : after === null ? 'Bãi bỏ' : 'Thay';
  return (
    <li>
      {what} {kindNames[kind]} tại mục {sectionName(sectionLabel)}:{' '}
      {after ? (
        <Link
          to="/ke-hoach/$planId"
          params={{ planId }}
          search={kind === 'task' ? { 'nhiem-vu': after.id } : { phan: 'muc-tieu', 'chi-tieu': after.id }}
          resetScroll={false}
        >
          {brief(after.text)}
        </Link>
      ) : (
        brief(before?.text ?? '')
      )}
      {before && (
        <>
          {' '}
          <FormerLink planId={planId} kind={kind} id={before.id} />
        </>
      )}
    </li>
  );
}
