import type { AuditFilter } from '#shared/audit/audit.contract.ts';
import { workKinds } from '#shared/audit/work-kinds.ts';
import { mostRows, whyNotList } from '#shared/sheets/most-rows.rules.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import type { Reader } from '../../database/handles.ts';
import { findHead } from '../../door/chain.store.ts';
import { refuseIf } from '../../door/refuse.ts';
import { findOfficeName } from '../office/office.store.ts';
import { countLinesOf, listActors, listLines } from './journal.store.ts';
import { journalSheet } from './journal-sheet.ts';
import { nameOfAgencies, nameOfPlan, nameOfTargets, nameOfTasks } from './names.store.ts';

/** The journal that a filter leaves as a sheet to be printed; refuses when nothing is left, or more than a list can hold. */
export const readJournalSheet = async (db: Reader, filter: AuditFilter, printedAt: string): Promise<Sheet> => {
  refuseIf(whyNotList(await countLinesOf(db, filter, mostRows + 1), 'việc'));
  const { lines } = await listLines(db, { ...filter, before: null, limit: mostRows });
  const head = await findHead(db);
  return journalSheet(lines, {
    office: await findOfficeName(db),
    printedAt,
    lines: [
      `${await filterLine(db, filter)} (${count(lines.length)} việc)`,
      ...(head ? [`Việc cuối cùng trong nhật ký: số ${head.sequence}, mã ${head.hash}`] : []),
    ],
  });
};

const filterLine = async (db: Reader, filter: AuditFilter): Promise<string> => {
  const { actorId, work, planId, taskId, targetId, agencyId, from, to, text } = filter;
  const actor = actorId === undefined ? undefined : (await listActors(db)).find(({ id }) => id === actorId);
  const words = [
    taskId === undefined ? '' : await nameOfTasks(db, [taskId]),
    targetId === undefined ? '' : await nameOfTargets(db, [targetId]),
    planId === undefined ? '' : await nameOfPlan(db, planId),
    agencyId === undefined ? '' : await nameOfAgencies(db, [agencyId]),
    work === undefined ? '' : (workKinds[work] ?? work),
    actor ? `người làm: ${actor.name}` : '',
    from === undefined ? '' : `từ ngày ${shortDate(from)}`,
    to === undefined ? '' : `đến ngày ${shortDate(to)}`,
    text?.trim() ? `có chữ “${text.trim()}”` : '',
  ].filter((word) => word !== '');
  return words.join('; ') || 'Mọi việc trong nhật ký';
};
