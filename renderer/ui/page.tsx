import { type ReactNode, useEffect } from 'react';
import styles from './page.module.css';

type PageProps = {
  readonly title: string;
  /** The one question that this page answers. */
  readonly answers?: ReactNode;
  /** A way back, above the title. */
  readonly above?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

export function Page({ title, answers, above, action, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Sổ Kế Hoạch`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          {above && <div className={styles.above}>{above}</div>}
          <h1 className={styles.title}>{title}</h1>
          {answers && <p className={styles.answers}>{answers}</p>}
        </div>
        {action && <div className={styles.action}>{action}</div>}
      </header>
      {children}
    </div>
  );
}
