import { Link } from '@tanstack/react-router';
import type { Kinship } from '#shared/agencies/agency.ts';
import styles from './agency-drawer.module.css';
import { successionInWords } from './agency-words.ts';

type KinListProps = {
  readonly title: string;
  readonly kin: readonly Kinship[];
};

/** The agencies before or after a reorganisation, with the day. */
export function KinList({ title, kin }: KinListProps) {
  if (kin.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.kin}>
        {kin.map(({ successionId, kind, happensOn, note, agency }) => (
          <li key={`${successionId} ${agency?.id}`}>
            {agency ? (
              <Link to="/co-quan" search={(previous) => ({ ...previous, 'co-quan': agency.id, sua: undefined })}>
                {agency.name}
              </Link>
            ) : (
              'Không có cơ quan kế thừa'
            )}
            <small>
              {successionInWords(kind, happensOn)}
              {note !== '' && `. ${note}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
