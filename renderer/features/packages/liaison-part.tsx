import { useQueryClient } from '@tanstack/react-query';
import type { OpenedPackage } from '#shared/packages/packages.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { useActor } from '../../api/session.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { CorrespondentTable } from './correspondent-table.tsx';
import { PackageIntake } from './package-intake.tsx';
import styles from './packages.module.css';

const openedWords = ({ added, changed, kept }: OpenedPackage): string => {
  const rows = `Đã mở gói: ${count(added)} dòng mới, ${count(changed)} dòng cập nhật.`;
  return kept === 0 ? rows : `${rows} ${count(kept)} kết quả giữ như cơ quan đã ghi.`;
};

/** The exchange by file in the book of one agency: what comes from the office, and whom it trusts. */
export function LiaisonPart() {
  const cache = useQueryClient();
  const mayCompare = useActor()?.roles.some((role) => role === 'administrator' || role === 'compiler');
  const told = async (opened: OpenedPackage) => {
    await cache.invalidateQueries();
    void toastDone(openedWords(opened));
  };
  return (
    <>
      <section className={styles.card} aria-label="Mở gói mới">
        <h2>Mở gói mới của đơn vị chủ trì</h2>
        <p className={styles.soft}>
          Gói mới cập nhật nhiệm vụ, chỉ tiêu, hạn gửi và ý kiến trả lại; kết quả cơ quan đã ghi được giữ. Gói trả lời
          lưu ở trang Gửi kết quả, sau khi gửi.
        </p>
        <PackageIntake
          says="Thả tệp .skh đã nhận vào đây."
          open={(file, isSenderAccepted) => api.packages.open.call({ file, isSenderAccepted })}
          onOpened={told}
        />
      </section>
      {mayCompare && <CorrespondentTable />}
    </>
  );
}
