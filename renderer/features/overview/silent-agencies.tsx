import type { OverviewRow } from '#shared/overview/overview.ts';
import { figure } from '#shared/words/numbers.ts';
import { FigureLink } from './figure-link.tsx';
import styles from './overview.module.css';

type SilentAgenciesProps = { readonly agencies: readonly OverviewRow[]; readonly year: number };

/** Nothing was told of any task that the agency leads. */
const isSilent = ({ id, total, buckets, notReported }: OverviewRow): boolean =>
  id !== null && notReported.count > 0 && notReported.count === total.count + buckets.suspended.count;

export function SilentAgencies({ agencies, year }: SilentAgenciesProps) {
  const silent = agencies.filter(isSilent);
  return (
    <section className={styles.panel} aria-label="Cơ quan chưa báo cáo">
      <h2>
        Cơ quan chưa báo cáo nhiệm vụ nào của năm {year}: {figure(silent.length)}
      </h2>
      {silent.length === 0 && <p className={styles.nothing}>Cơ quan chủ trì nào cũng đã báo cáo.</p>}
      {silent.length > 0 && (
        <p className={styles.names}>
          {silent.map((agency, at) => (
            <span key={agency.id}>
              {at > 0 && '; '}
              {agency.name} <FigureLink figure={agency.notReported} label={`${agency.name}, chưa báo cáo`} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
