import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Receipt } from '#shared/exchange/checked-file.ts';
import { exchangeFormNames, signatureNames } from '#shared/exchange/exchange-names.ts';
import { moment } from '#shared/words/dates.ts';
import { figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { Choice } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import styles from './exchange.module.css';

/** "Đã nhận": who has answered by file in a period, with what and when. */
export function ReceiptsPart() {
  const periods = useQuery(api.periods.list.queryOptions({ input: {} })).data ?? [];
  const [wanted, setWanted] = useState<string>();
  const periodId = periods.find(({ id }) => id === wanted)?.id ?? periods[0]?.id;
  const input = { periodId: periodId ?? '' };
  const receipts = useQuery(api.exchange.receipts.queryOptions({ input, enabled: periodId !== undefined }));
  if (periods.length === 0)
    return (
      <EmptyState title="Chưa có kỳ báo cáo nào.">Mở kỳ ở trang Kỳ báo cáo, gửi biểu đi rồi nhận về ở đây.</EmptyState>
    );
  return (
    <>
      <div className={styles.bar}>
        <Choice
          className={styles.period}
          label="Kỳ báo cáo"
          none="Chọn kỳ báo cáo"
          options={periods.map(({ id, name, planName }) => ({ value: id, label: `${name} (${planName})` }))}
          value={periodId}
          onChange={setWanted}
        />
        <PrintButton
          make={() => api.exchange.printReceipts.call(input)}
          makeExcel={() => api.exchange.printReceipts.call({ ...input, form: 'excel' })}
        >
          In danh sách đã nhận
        </PrintButton>
      </div>
      {receipts.error && <RetryBox sentence={sentenceOf(receipts.error)} onRetry={receipts.refetch} />}
      {!receipts.data && !receipts.error && <Skeleton height={240} radius={4} />}
      {receipts.data?.length === 0 && (
        <EmptyState title="Kỳ này chưa nhận tệp nào.">Thả tệp cơ quan gửi về ở phần Nhận về.</EmptyState>
      )}
      {receipts.data && receipts.data.length > 0 && <ReceiptTable receipts={receipts.data} />}
    </>
  );
}

function ReceiptTable({ receipts }: { readonly receipts: readonly Receipt[] }) {
  return (
    <table className={`${styles.table} ${styles.receipts}`} aria-label="Tệp đã nhận">
      <thead>
        <tr>
          <th scope="col">Cơ quan</th>
          <th scope="col">Tệp</th>
          <th scope="col">Lập</th>
          <th scope="col">Nhận</th>
          <th scope="col">Gồm</th>
        </tr>
      </thead>
      <tbody>
        {receipts.map((receipt) => (
          <tr key={receipt.id}>
            <th scope="row">{receipt.agency.name}</th>
            <td>
              {receipt.fileName}
              <small>
                {exchangeFormNames[receipt.form]}
                {receipt.form === 'package' && `. ${signatureNames[receipt.signature]}`}
              </small>
            </td>
            <td>
              {receipt.madeAt ? moment(receipt.madeAt) : ''}
              <small>{receipt.madeBy}</small>
            </td>
            <td>
              {moment(receipt.receivedAt)}
              <small>{receipt.receivedBy}</small>
            </td>
            <td>
              {receipt.isNothingToReport
                ? 'Không phát sinh'
                : `${figure(receipt.counts.new)} chỗ mới, ${figure(receipt.counts.changed)} chỗ đổi`}
              {receipt.settled.length > 0 && (
                <details>
                  <summary>{figure(receipt.settled.length)} chỗ đã chọn</summary>
                  {receipt.settled.map((sentence) => (
                    <small key={sentence}>{sentence}</small>
                  ))}
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
