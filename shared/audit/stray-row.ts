import { z } from 'zod';

export const StrayRow = z.object({
  kind: z.enum(['changed', 'added', 'removed']),
  table: z.string(),
  rowId: z.string(),
  field: z.string().nullable(),
});
/** A row that is not what the audit says of it. `field`: the first one that differs, of a changed row. */
export type StrayRow = Readonly<z.infer<typeof StrayRow>>;

const endings = {
  changed: 'khác với giá trị mà nhật ký ghi',
  added: 'không có trong nhật ký',
  removed: 'có trong nhật ký nhưng không còn trong dữ liệu',
} satisfies Record<StrayRow['kind'], string>;

/** What was done to the data past the program, in one sentence. */
export const straySentence = ({ kind, table, rowId, field }: StrayRow): string =>
  `Dữ liệu bị sửa ngoài chương trình: bảng ${table}, dòng ${rowId}${field ? `, cột ${field}` : ''} ${endings[kind]}.`;
