import { Button, VisuallyHidden } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Correspondent } from '#shared/packages/packages.ts';
import { moment } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './packages.module.css';
import { useStanding } from './use-standing.ts';

/** The keys that files came with, each with the code that two people compare by phone. */
export function CorrespondentTable() {
  const cache = useQueryClient();
  const standing = useStanding();
  const met = useQuery(api.packages.correspondents.queryOptions());
  const confirm = useMutation(
    api.packages.confirm.mutationOptions({
      onSuccess: async ({ name }) => {
        await cache.invalidateQueries();
        void toastDone(`Đã ghi nhận đối chiếu mã của ${name}.`);
      },
    }),
  );
  return (
    <section className={styles.card} aria-label="Mã xác nhận">
      <h2>Mã xác nhận</h2>
      <p className={styles.soft}>
        Hai bên đọc mã cho nhau qua điện thoại một lần; trùng mã thì bấm Đã đối chiếu. Từ đó mọi gói ký bằng khóa ấy
        được nhận ra.
        {standing?.code && (
          <>
            {' '}
            Mã của sổ này: <span className={styles.code}>{standing.code}</span>.
          </>
        )}
      </p>
      {met.error && <ErrorBox sentence={sentenceOf(met.error)} />}
      {confirm.error && <ErrorBox sentence={sentenceOf(confirm.error)} />}
      {met.data?.length === 0 && <p className={styles.soft}>Chưa nhận gói nào có chữ ký.</p>}
      {met.data && met.data.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Nơi gửi</th>
              <th scope="col">Mã</th>
              <th scope="col">Gặp lần đầu</th>
              <th scope="col">Đối chiếu</th>
              <th scope="col">
                <VisuallyHidden>Việc làm được</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {met.data.map((one) => (
              <tr key={one.id}>
                <td>
                  {one.name}
                  {one.isLater && one.confirmedAt === null && ' (khóa khác lần trước)'}
                </td>
                <td className={styles.code}>{one.code}</td>
                <td>{moment(one.firstSeenAt)}</td>
                <td>{confirmedWords(one)}</td>
                <td className={styles.tools}>
                  {one.confirmedAt === null && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      loading={confirm.isPending && confirm.variables.correspondentId === one.id}
                      onClick={() => confirm.mutate({ correspondentId: one.id, seenVersion: one.version })}
                    >
                      Đã đối chiếu
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const confirmedWords = ({ confirmedAt, confirmedBy }: Correspondent): string =>
  confirmedAt === null ? 'Chưa' : `${moment(confirmedAt)}, ${confirmedBy}`;
