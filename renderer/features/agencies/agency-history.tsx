import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AgencyTurn } from '#shared/agencies/agency-history.ts';
import { shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import styles from './agency-drawer.module.css';
import { useAgencySearch } from './agency-search.ts';
import { turnInWords } from './history-words.ts';

/** The life of an agency by days: founded, renamed, merged, split, dissolved, and under which decision. */
export function AgencyHistory({ agencyId }: { readonly agencyId: string }) {
  const question = api.agencies.listHistory.queryOptions({ input: { agencyId } });
  const { data: turns, error, refetch } = useQuery(question);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Lịch sử</h3>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {turns?.length === 0 && <p className={styles.soft}>Sổ chưa ghi lần thành lập hay sắp xếp nào.</p>}
      {turns && turns.length > 0 && (
        <ol className={styles.history}>
          {turns.map((turn) => (
            <li key={JSON.stringify(turn)}>
              <time dateTime={turn.on}>{shortDate(turn.on)}</time>
              <div>
                {turnInWords(turn)} <Others turn={turn} />
                {turn.note !== '' && <small>{turn.note}</small>}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Others({ turn }: { readonly turn: AgencyTurn }) {
  const { search } = useAgencySearch();
  return turn.agencies.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <Link to="/co-quan" search={{ ...search, 'co-quan': id, sua: undefined }}>
        {name}
      </Link>
    </span>
  ));
}
