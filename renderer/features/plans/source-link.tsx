import { Link } from '@tanstack/react-router';
import styles from './plan-page.module.css';

type SourceLinkProps = {
  readonly planId: string;
  /** The target, task or duty whose sentence is to be shown. */
  readonly id: string;
};

/** Leads to the sentence of the plan's text from which a row was read. */
export function SourceLink({ planId, id }: SourceLinkProps) {
  return (
    <Link
      to="/ke-hoach/$planId"
      params={{ planId }}
      search={{ phan: 'van-ban-goc', cau: id }}
      className={styles.sourceLink}
    >
      Xem trong văn bản
    </Link>
  );
}
