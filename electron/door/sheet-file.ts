import type { Sheet } from '#shared/sheets/sheet.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { GuardedCall } from './call.ts';

type Asking = Pick<GuardedCall, 'house'> & { readonly signal: AbortSignal | undefined };

/** A sheet as a PDF of today: "danh-sach-nhiem-vu-2018-12-20.pdf". */
export const sheetFile = async (sheet: Sheet, name: string, { house, signal }: Asking): Promise<File> => {
  const createdAt = new Date(sheet.printedAt);
  const bytes = await house.printer.printSheet(sheet, { createdAt, signal });
  return new File([bytes], `${name}-${dayInVietnam(createdAt)}.pdf`, { type: 'application/pdf' });
};
