import { type ReactNode, useEffect } from 'react';
import icon from '../../ui/icon.svg';
import styles from './threshold.module.css';

type ThresholdProps = {
  readonly title: string;
  readonly says?: ReactNode;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A page before the book: one sheet in the middle, nothing around it. */
export function Threshold({ title, says, isWide = false, children }: ThresholdProps) {
  useEffect(() => {
    document.title = `${title} – Sổ Kế Hoạch`;
  }, [title]);
  return (
    <main className={styles.ground}>
      <div className={styles.sheet} data-wide={isWide || undefined}>
        <div className={styles.brand}>
          <img src={icon} alt="" width={22} height={22} />
          Sổ Kế Hoạch
        </div>
        <h1 className={styles.title}>{title}</h1>
        {says && <p className={styles.says}>{says}</p>}
        {children}
      </div>
    </main>
  );
}
