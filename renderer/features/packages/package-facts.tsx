import type { PackageView } from '#shared/packages/packages.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import { isDoubtful, signatureAdvice } from './package-words.ts';
import styles from './packages.module.css';

/** What a package says of itself before it is opened, and what is known of its sender. */
export function PackageFacts({ view }: { readonly view: PackageView }) {
  return (
    <>
      <dl className={styles.facts}>
        <dt>Bên gửi</dt>
        <dd>{view.fromName}</dd>
        <dt>Gửi cho</dt>
        <dd>{view.agencyName}</dd>
        <dt>Kế hoạch</dt>
        <dd>{view.planName}</dd>
        <dt>Kỳ báo cáo</dt>
        <dd>
          {view.periodName}, hạn gửi {shortDate(view.dueOn)}
        </dd>
        <dt>Nội dung</dt>
        <dd>
          {count(view.taskCount)} nhiệm vụ, {count(view.targetCount)} chỉ tiêu
        </dd>
        <dt>Lập lúc</dt>
        <dd>
          {moment(view.givenAt)}, {view.givenBy}
        </dd>
        {view.code !== null && (
          <>
            <dt>Mã của bên gửi</dt>
            <dd className={styles.code}>{view.code}</dd>
          </>
        )}
      </dl>
      {isDoubtful(view.signature) ? (
        <WarningNote>{signatureAdvice[view.signature]}</WarningNote>
      ) : (
        <p className={styles.soft}>{signatureAdvice[view.signature]}</p>
      )}
    </>
  );
}
