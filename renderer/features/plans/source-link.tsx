import { Link } from '@tanstack/react-router';
import styles from './plan-page.module.css';

type SourceLinkProps = {
  readonly planId: string;
  /** The target, task or duty whose sentence is to be shown. */
  readonly id: string;
};

/** Leads to the plan's text to choose the sentence of a row that has none. */
export function ChooseSentence({ planId, id }: SourceLinkProps) {
  return (
    <Link
      to="/ke-hoach/$planId"
      params={{ planId }}
      search={{ phan: 'van-ban-goc', noi: id }}
      className={styles.sourceLink}
    >
      Chọn câu trong văn bản gốc
    </Link>
  );
}

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
