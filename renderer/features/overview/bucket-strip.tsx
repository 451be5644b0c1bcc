import type { TaskOverview } from '#shared/overview/overview.ts';
import { standings } from '#shared/tasks/task.ts';
import { timelinesses } from '#shared/tasks/timeliness.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { standingNames, timelinessNames } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';
import { TimelinessMark } from '../../ui/timeliness-mark.tsx';
import styles from './bucket-strip.module.css';
import { FigureLink } from './figure-link.tsx';

const counted = timelinesses.filter((one) => one !== 'suspended');

/** "41,2 %" of the tasks that count. */
const share = (part: number, whole: number): string =>
  whole === 0 ? '' : `${figure(Math.round((part / whole) * 1000) / 10)} %`;

/** The standing at a glance: the four official buckets, what is suspended beside them, and what agencies have told. */
export function BucketStrip({ told }: { readonly told: TaskOverview }) {
  const { total, buckets, extended, today, year } = told;
  const isOver = today > `${year}-12-31`;
  return (
    <section className={styles.strip} aria-label="Tình hình chung">
      <div className={styles.buckets}>
        <div className={styles.bucket}>
          <FigureLink className={styles.many} figure={total} label="Nhiệm vụ của năm" />
          <span className={styles.name}>nhiệm vụ năm {year}</span>
          <span className={styles.soft}>{isOver ? 'tính đến hết năm' : `tính đến ${shortDate(today)}`}</span>
        </div>
        {counted.map((one) => (
          <div key={one} className={styles.bucket} data-timeliness={one}>
            <FigureLink className={styles.many} figure={buckets[one]} label={timelinessNames[one]} />
            <TimelinessMark timeliness={one} />
            <span className={styles.soft}>{share(buckets[one].count, total.count)}</span>
          </div>
        ))}
        <div className={`${styles.bucket} ${styles.outside}`}>
          <FigureLink className={styles.many} figure={buckets.suspended} label={timelinessNames.suspended} />
          <TimelinessMark timeliness="suspended" />
          <span className={styles.soft}>ngoài số trên</span>
        </div>
      </div>
      <p className={styles.told}>
        Cơ quan chủ trì đã báo cáo:{' '}
        {standings.map((one, at) => (
          <span key={one}>
            {at > 0 && ', '}
            {standingNames[one].toLowerCase()} <FigureLink figure={told.standings[one]} label={standingNames[one]} />
          </span>
        ))}
        . Đã gia hạn <FigureLink figure={extended} label="Đã gia hạn" />.
      </p>
    </section>
  );
}
