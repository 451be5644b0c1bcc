import type { Sheet, SheetForm } from '#shared/sheets/sheet.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { GuardedCall } from './call.ts';

type Asking = Pick<GuardedCall, 'house'> & { readonly signal: AbortSignal | undefined };
type Wanted = { readonly name: string; readonly form: SheetForm };

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet as a file of today: "danh-sach-nhiem-vu-2018-12-20.pdf". */
export const sheetFile = async (sheet: Sheet, { name, form }: Wanted, { house, signal }: Asking): Promise<File> => {
  const createdAt = new Date(sheet.printedAt);
  const dated = `${name}-${dayInVietnam(createdAt)}`;
  if (form === 'excel')
    return new File([await house.printer.writeList(sheet, { signal })], `${dated}.xlsx`, { type: excel });
  const bytes = await house.printer.printSheet(sheet, { createdAt, signal });
  return new File([bytes], `${dated}.pdf`, { type: 'application/pdf' });
};
