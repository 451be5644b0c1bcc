import type { auditContract } from '#shared/audit/audit.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { inVietnameseOrder } from '#shared/words/order.ts';
import { api, type Handlers } from '../../door/api.ts';
import { findHead } from '../../door/chain.store.ts';
import { emptyChain } from '../../door/chain-hash.ts';
import { printing, reading } from '../../door/kinds.ts';
import { refuse } from '../../door/refuse.ts';
import { sheetFile } from '../../door/sheet-file.ts';
import { nothingChecked, verifyPart } from '../../door/verify-chain.ts';
import { exportJournal } from './export-journal.ts';
import { countLinesOf, findAuditLine, listActors, listChangesOf, listLines } from './journal.store.ts';
import { readJournalSheet } from './read-journal-sheet.ts';
import { tellRows } from './tell-rows.ts';

const { audit } = api;
/** Long enough to come far, short enough that other work gets in between. */
const partMs = 300;
/** Nobody reads an exact number beyond it. */
const mostCounted = 10_000;

export const auditHandlers: Handlers<typeof auditContract> = {
  list: audit.list.use(reading).handler(({ context: { db }, input }) => listLines(db, input)),

  count: audit.count
    .use(reading)
    .handler(async ({ context: { db }, input }) => ({ lines: await countLinesOf(db, input, mostCounted) })),

  get: audit.get.use(reading).handler(async ({ context: { db }, input }) => {
    const line = await findAuditLine(db, input.lineId);
    if (!line) throw refuse('not-found', 'Nhật ký không có việc này.');
    return { line, rows: await tellRows(db, await listChangesOf(db, line.id, input)) };
  }),

  listActors: audit.listActors
    .use(reading)
    .handler(async ({ context: { db } }) =>
      (await listActors(db)).toSorted((a, b) => inVietnameseOrder(a.name, b.name)),
    ),

  exportList: audit.exportList.use(printing).handler(async ({ context: { inOneRead, house }, input }) => {
    const text = await inOneRead((db) => exportJournal(db, input));
    return new File([text], `nhat-ky-${dayInVietnam(house.ports.now())}.csv`, { type: 'text/csv;charset=utf-8' });
  }),

  printList: audit.printList.use(printing).handler(async ({ context: { inOneRead, house }, input, signal }) => {
    const printedAt = house.ports.now().toISOString();
    const sheet = await inOneRead((db) => readJournalSheet(db, input, printedAt));
    return sheetFile(sheet, { name: 'nhat-ky', form: input.form }, { house, signal });
  }),

  head: audit.head.use(reading).handler(async ({ context: { db } }) => (await findHead(db)) ?? emptyChain),

  verify: audit.verify.use(reading).handler(async ({ context: { db, house }, input }) => {
    const heads = [...(await house.heads.list()), ...(input.printed ? [input.printed] : [])];
    return verifyPart(db, { from: input.from ?? nothingChecked, heads, milliseconds: partMs });
  }),
};
