import { Button } from '@mantine/core';
import type { BackupOverview, SecondPlace } from '#shared/backups/backups.ts';
import { moment } from '#shared/words/dates.ts';
import { fileSize } from '#shared/words/sizes.ts';
import { api } from '../../api/client.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import styles from './backups.module.css';
import { CheckMark } from './copy-table.tsx';
import { useUpkeep } from './use-upkeep.ts';

type DataCardsProps = { readonly overview: BackupOverview; readonly onChoosePlace: () => void };

/** Where the data lies and how it is; where its copies go. */
export function DataCards({ overview, onChoosePlace }: DataCardsProps) {
  const check = useUpkeep(
    () => api.backups.checkBook.call(),
    ({ fault }) => fault ?? 'Dữ liệu còn tốt: mọi bảng và chuỗi nhật ký đều nguyên vẹn.',
  );
  return (
    <div className={styles.cards}>
      <section className={styles.card}>
        <h2>Dữ liệu đang dùng</h2>
        <p className={styles.path}>
          {overview.folder} ({fileSize(overview.bookBytes)})
        </p>
        {overview.check ? (
          <p className={styles.checked}>
            <CheckMark fault={overview.check.fault} />
            <span className={styles.soft}>kiểm tra lúc {moment(overview.check.at)}</span>
          </p>
        ) : (
          <p className={styles.soft}>Chưa kiểm tra từ khi mở sổ.</p>
        )}
        <div className={styles.foot}>
          <Button size="compact-sm" variant="default" loading={check.isPending} onClick={() => check.mutate(undefined)}>
            Kiểm tra dữ liệu
          </Button>
        </div>
      </section>
      <section className={styles.card}>
        <h2>Nơi lưu thứ hai</h2>
        {overview.secondPlace ? (
          <PlaceWords place={overview.secondPlace} onChoose={onChoosePlace} />
        ) : (
          <>
            <p>Chưa chọn. Ổ đĩa hỏng hoặc mất máy thì bản sao trên cùng máy cũng mất theo.</p>
            <div className={styles.foot}>
              <Button size="compact-sm" variant="default" onClick={onChoosePlace}>
                Chọn nơi lưu
              </Button>
            </div>
          </>
        )}
      </section>
    </div>
  );
}

function PlaceWords({ place, onChoose }: { readonly place: SecondPlace; readonly onChoose: () => void }) {
  const send = useUpkeep(
    () => api.backups.sendToSecondPlace.call(),
    ({ file }) => `Đã có ${file}.`,
  );
  const forget = useUpkeep(
    () => api.backups.keepSecondPlace.call({ folder: null, passphrase: null }),
    () => 'Đã thôi dùng nơi lưu thứ hai. Các tệp đã ghi vẫn còn ở đó.',
  );
  return (
    <>
      <p className={styles.path}>
        {place.folder} ({place.isSealed ? 'có mã hóa' : 'không mã hóa'})
      </p>
      {place.fault && <WarningNote>{place.fault}</WarningNote>}
      <p className={styles.soft}>
        {place.newestAt ? `Bản gần nhất ở đó: ${moment(place.newestAt)}.` : 'Chưa có bản sao nào ở đó.'}
      </p>
      <div className={styles.foot}>
        <Button size="compact-sm" variant="default" loading={send.isPending} onClick={() => send.mutate(undefined)}>
          Ghi ngay
        </Button>
        <Button size="compact-sm" variant="default" onClick={onChoose}>
          Đổi nơi lưu
        </Button>
        <Button size="compact-sm" variant="subtle" loading={forget.isPending} onClick={() => forget.mutate(undefined)}>
          Thôi dùng
        </Button>
      </div>
    </>
  );
}
