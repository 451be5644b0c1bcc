import type { Receipt } from '#shared/exchange/checked-file.ts';
import { exchangeFormNames, signatureNames } from '#shared/exchange/exchange-names.ts';
import type { Sheet, SheetColumn } from '#shared/sheets/sheet.ts';
import { moment } from '#shared/words/dates.ts';
import { count, figure } from '#shared/words/numbers.ts';

const columns: readonly SheetColumn[] = [
  { name: 'Số TT', width: 10, align: 'center' },
  { name: 'Cơ quan, đơn vị', width: 'rest' },
  { name: 'Tệp', width: 62 },
  { name: 'Lập lúc, người lập', width: 42 },
  { name: 'Nhận lúc, người nhận', width: 42 },
  { name: 'Gồm', width: 40 },
];

type About = { readonly periodName: string; readonly planName: string; readonly waiting: readonly string[] };

/** Who has answered by file in a period, with what and when; and who has not sent yet. */
export const receiptSheet = (
  receipts: readonly Receipt[],
  { periodName, planName, waiting }: About,
  frame: Pick<Sheet, 'office' | 'printedAt'>,
): Sheet => ({
  ...frame,
  title: 'Tệp trả lời đã nhận',
  lines: [
    `${periodName} (${planName})`,
    `${count(receipts.length)} tệp của ${count(new Set(receipts.map(({ agency }) => agency.id)).size)} cơ quan`,
  ],
  landscape: true,
  parts: [
    { kind: 'table', columns, rows: receipts.map(rowOf) },
    ...(waiting.length === 0
      ? []
      : [{ kind: 'paragraph' as const, text: `Chưa gửi kết quả (${count(waiting.length)}): ${waiting.join('; ')}.` }]),
  ],
});

const rowOf = (receipt: Receipt, at: number): string[] => [
  String(at + 1),
  receipt.agency.name,
  `${receipt.fileName}\n${exchangeFormNames[receipt.form]}. ${signatureNames[receipt.signature]}`,
  [receipt.madeAt === null ? '' : moment(receipt.madeAt), receipt.madeBy].filter(Boolean).join('\n'),
  `${moment(receipt.receivedAt)}\n${receipt.receivedBy}`,
  contentsOf(receipt),
];

const contentsOf = ({ counts, settled, isNothingToReport }: Receipt): string =>
  [
    isNothingToReport ? 'Không phát sinh' : `${figure(counts.new)} chỗ mới, ${figure(counts.changed)} chỗ đổi`,
    settled.length === 0 ? '' : `${figure(settled.length)} chỗ phải chọn`,
  ]
    .filter(Boolean)
    .join('\n');
