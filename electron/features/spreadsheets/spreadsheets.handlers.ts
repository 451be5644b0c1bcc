import type { spreadsheetsContract } from '#shared/spreadsheets/spreadsheets.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading } from '../../door/kinds.ts';

const { spreadsheets } = api;

export const spreadsheetsHandlers: Handlers<typeof spreadsheetsContract> = {
  read: spreadsheets.read.use(reading).handler(async ({ context, input, signal }) => {
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    const { pages } = await context.house.printer.readWorkbook(bytes, { signal });
    return pages
      .filter(({ isHidden }) => !isHidden)
      .map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map((cell) => cell?.text ?? '')) }));
  }),
};
