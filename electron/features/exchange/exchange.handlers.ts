import type { exchangeContract } from '#shared/exchange/exchange.contract.ts';
import { isDraftIn } from '#shared/submissions/submission.rules.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { oneOrCount } from '#shared/words/short-names.ts';
import { api, type Handlers } from '../../door/api.ts';
import { copiedFirst, printing, reading, writingAfter } from '../../door/kinds.ts';
import { sheetFile } from '../../door/sheet-file.ts';
import { keepReceived } from '../attachments/add-received.ts';
import { nameOfAgencies, nameOfPlan } from '../audit/names.store.ts';
import { findOfficeName } from '../office/office.store.ts';
import { getPeriodRow } from '../periods/periods.store.ts';
import { readRound } from '../submissions/round.store.ts';
import { applyAnswers } from './apply-answers.ts';
import { checkPile } from './check-pile.ts';
import { keepCheck, takeCheck } from './last-check.ts';
import { readFiles } from './read-files.ts';
import { readReceipts } from './read-receipts.ts';
import { receiptSheet } from './receipt-sheet.ts';
import { isRead } from './received-file.ts';

const { exchange } = api;

export const exchangeHandlers: Handlers<typeof exchangeContract> = {
  check: exchange.check.use(reading).handler(async ({ context: { db, house }, input, signal }) => {
    const { files: given, ticket } = input;
    const read = await readFiles(given, {
      printer: house.printer,
      signal,
      onProgress: (progress) => ticket !== undefined && house.longWork.tell(ticket, progress),
    }).finally(() => ticket !== undefined && house.longWork.forget(ticket));
    const pile = await checkPile(db, read, { now: house.ports.now(), choices: [] });
    keepCheck(house, given, pile);
    return pile.checkings.map(({ checked }) => checked);
  }),

  findCheckProgress: exchange.findCheckProgress
    .use(reading)
    .handler(({ context: { house }, input }) => house.longWork.find(input.ticket)),

  apply: exchange.apply
    .use(copiedFirst('import'))
    .use(writingAfter)
    .handler(async ({ context: { house, actor, inOneWrite }, input, signal }) => {
      const { ports, printer, attachments } = house;
      const before = takeCheck(house);
      const files = await readFiles(input.files, { printer, signal, known: before?.files ?? [] });
      const contents = new Map(files.filter(isRead).flatMap(({ reading: { contents } }) => [...contents]));
      await keepReceived(attachments, contents, ports.newId);
      return inOneWrite(async ({ db, line }) => {
        const asked = { ...input, files, before };
        const { agencyIds, periods, ...done } = await applyAnswers(db, asked, { actor, now: ports.now() });
        const names = input.files.map(({ name }) => name);
        line.about = `${oneOrCount(names, 'tệp')} của ${await nameOfAgencies(db, agencyIds)}, ${periods.join(', ')}`;
        line.reason = input.reason || null;
        return { ...done, agencies: agencyIds.length };
      });
    }),

  receipts: exchange.receipts.use(reading).handler(({ context: { db }, input }) => readReceipts(db, input.periodId)),

  printReceipts: exchange.printReceipts.use(printing).handler(async ({ context, input, signal }) => {
    const { inOneRead, house } = context;
    const now = house.ports.now();
    const sheet = await inOneRead(async (db) => {
      const period = await getPeriodRow(db, input.periodId);
      const round = await readRound(db, period, dayInVietnam(now));
      const waiting = round.filter(({ state }) => isDraftIn(state)).map(({ agency }) => agency.name);
      const about = { periodName: period.name, planName: await nameOfPlan(db, period.plan_id), waiting };
      const frame = { office: await findOfficeName(db), printedAt: now.toISOString() };
      return receiptSheet(await readReceipts(db, input.periodId), about, frame);
    });
    return sheetFile(sheet, { name: 'tep-tra-loi-da-nhan', form: input.form }, { house, signal });
  }),
};
