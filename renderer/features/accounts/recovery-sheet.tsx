import { useQuery } from '@tanstack/react-query';
import { createPortal } from 'react-dom';
import { dayInVietnam, shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { sessionStatus } from '../../api/session.ts';
import thresholdStyles from '../session/threshold.module.css';
import styles from './recovery-sheet.module.css';

/** The code on the screen, and beside it the A4 sheet that the system's print dialog prints instead of the page. */
export function RecoverySheet({ code }: { readonly code: string }) {
  const actor = useQuery({ ...sessionStatus(), staleTime: 0 }).data?.actor;
  const office = useQuery(api.office.get.queryOptions()).data?.agency?.name;
  const people = useQuery(api.accounts.list.queryOptions()).data;
  const signInName = people?.find(({ id }) => id === actor?.id)?.signInName;
  return (
    <>
      <output className={thresholdStyles.code} aria-label="Mã khôi phục">
        {code}
      </output>
      {createPortal(
        <article className={styles.sheet}>
          <p className={styles.office}>{office ?? 'Cơ quan sử dụng sổ: ……………………………………'}</p>
          <h1>Phiếu khôi phục Sổ Kế Hoạch</h1>
          <p>
            Phiếu này mở lại được sổ khi quản trị quên mật khẩu. Ai có phiếu đặt được mật khẩu mới của quản trị: giữ như
            giữ con dấu, trong két hoặc phong bì niêm phong, không chụp ảnh, không gửi qua mạng.
          </p>
          <p className={styles.code}>{code}</p>
          <dl>
            <dt>Quản trị</dt>
            <dd>{actor?.name}</dd>
            <dt>Tên đăng nhập</dt>
            <dd>{signInName}</dd>
            <dt>Ngày cấp mã</dt>
            <dd>{shortDate(dayInVietnam(new Date()))}</dd>
            <dt>Người giữ phiếu, ký tên</dt>
            <dd>……………………………………</dd>
          </dl>
          <h2>Cách dùng</h2>
          <ol>
            <li>Mở Sổ Kế Hoạch, ở trang Đăng nhập chọn “Quản trị quên mật khẩu”.</li>
            <li>Nhập tên đăng nhập của quản trị, mã trên phiếu này và mật khẩu mới.</li>
            <li>In phiếu mới vừa hiện ra và hủy phiếu này: mỗi mã chỉ dùng được một lần.</li>
          </ol>
          <p>Trong mã chỉ có chữ in hoa và số; không có số 0, số 1, chữ I, L, O.</p>
        </article>,
        document.body,
      )}
    </>
  );
}
