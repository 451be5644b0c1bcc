import { rowReferences } from '../../database/row-references.ts';
import { PackageError } from '../../packages/package-error.ts';
import { type UnpackedPackage, unpackPackage } from '../../packages/unpack-package.ts';
import { FormData, type FormRows, type FormTable, formTables } from './form-schemas.ts';

export type ReadForm = UnpackedPackage & { readonly form: FormData };

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

const wrong = (what: string) =>
  new PackageError(`Gói giao việc sai mẫu (${what}): đề nghị đơn vị tổng hợp lập lại gói bằng chương trình.`);

const rowsOf = (rows: FormRows, table: FormTable): readonly AnyRow[] => rows[table] as unknown as readonly AnyRow[];

const isTravelling = (table: string): table is FormTable => (formTables as readonly string[]).includes(table);

const namedBy = (row: AnyRow, column: string, isList: boolean): string[] => {
  const value = row[column];
  if (typeof value !== 'string') return [];
  return isList ? (JSON.parse(value) as string[]) : [value];
};

/** Every row that another names has come along, so that nothing of it can point into a book by chance. */
const refuseLoose = (rows: FormRows): void => {
  const ids = new Map(formTables.map((table) => [table, new Set(rowsOf(rows, table).map(({ id }) => id))]));
  for (const [table, { size }] of ids)
    if (size < rowsOf(rows, table).length) throw wrong(`bảng ${table} có dòng trùng mã`);
  for (const { table, column, to, isList } of rowReferences) {
    if (!isTravelling(table) || !isTravelling(to)) continue;
    const loose = rowsOf(rows, table).some((row) =>
      namedBy(row, column, isList === true).some((id) => !ids.get(to)?.has(id)),
    );
    if (loose) throw wrong(`bảng ${table} nhắc đến dòng không có trong gói`);
  }
};

/** It is one plan, of one agency, for one period, as the manifest says. */
const refuseForeign = ({ rows }: FormData, { manifest }: UnpackedPackage): void => {
  const { planId, periodId, agencyId, bookId } = manifest.stamp;
  const isOnlyPlan = rows.plans.length === 1 && rows.plans[0]?.id === planId;
  const isOwn = rows.submissions.every((row) => row.agency_id === agencyId);
  if (!isOnlyPlan || !isOwn || bookId !== manifest.fromBookId) throw wrong('nội dung khác bản kê');
  if (!rows.periods.some(({ id }) => id === periodId) || !rows.agencies.some(({ id }) => id === agencyId))
    throw wrong('thiếu kỳ báo cáo hoặc cơ quan');
};

const refuseMissingFiles = ({ rows }: FormData, { files }: UnpackedPackage): void => {
  const missing = rows.attachments.find(({ sha256 }) => !files.has(sha256));
  if (missing) throw wrong(`thiếu tệp ${missing.name}`);
};

/**
 * Reads a package that an office gives to an agency, whole.
 * @throws PackageError with a sentence for the person when the file is anything else.
 */
export const readForm = async (bytes: Buffer): Promise<ReadForm> => {
  const unpacked = await unpackPackage(bytes);
  if (unpacked.manifest.kind !== 'form')
    throw new PackageError(
      `Đây là gói trả lời của ${unpacked.manifest.agencyName}: đơn vị tổng hợp mở ở trang Trao đổi tệp, phần Nhận về.`,
    );
  const form = FormData.safeParse(unpacked.data);
  if (!form.success) throw wrong('nội dung không đúng kiểu');
  refuseLoose(form.data.rows);
  refuseForeign(form.data, unpacked);
  refuseMissingFiles(form.data, unpacked);
  return { ...unpacked, form: form.data };
};
