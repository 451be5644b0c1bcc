import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { openBook } from '#node-side/core/open-book.ts';
import { type Client, type Core, startCore } from '#node-side/core/start-core.ts';
import type { Ports } from '#node-side/door/ports.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import { type Account, hashOf, newAccount, type Place } from './year-account.ts';
import type { Told } from './year-told.ts';

/** An agency's own computer: its program, the page at which its liaison sits, and an account of what is written there. */
export type Desk = {
  readonly agency: Agency;
  readonly core: Core;
  readonly page: Client;
  readonly account: Account;
};

const resources = path.resolve(import.meta.dirname, '../../resources');

export const openDesk = async (folder: string, agency: Agency, ports: Ports): Promise<Desk> => {
  const core = startCore({ database: await openBook(folder, new Date()), resources, ports });
  return { agency, core, page: core.asNewPage(), account: newAccount() };
};

/** Opens what the office gave: as a first book, later as an update of the same one. */
export const openPackage = async ({ page }: Desk, file: File, isFirst: boolean): Promise<void> => {
  await (isFirst ? page.packages.openFirst({ file }) : page.packages.open({ file }));
};

/** Writes the words into the sheet as it stands now. */
export const keepTold = async ({ page }: Desk, place: Place, told: Told): Promise<void> => {
  const sheet = await page.progress.sheet(place);
  await page.progress.keepSheet({
    ...place,
    entries: sheet.tasks.flatMap(({ task, entry }) => {
      const words = told.tasks.get(task.id);
      return words ? [{ ...words, taskId: task.id, seenVersion: entry?.version ?? null }] : [];
    }),
    figures: sheet.targets.flatMap(({ target, figure }) => {
      const words = told.figures.get(target.id);
      return words ? [{ ...words, targetId: target.id, seenVersion: figure?.version ?? null }] : [];
    }),
  });
};

/** Adds a scanned paper of its own to one task of what is told. */
export const withScan = async ({ page, agency }: Desk, told: Told, taskId: string, day: string) => {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(40_000)]);
  const name = `Bản quét ${agency.shortName} ${day}.pdf`;
  const { id } = await page.attachments.add({ file: new File([bytes], name) });
  const numberSymbol = `${Number(day.slice(5, 7))}${day.slice(8)}/BC-${agency.symbol ?? agency.shortName}`;
  const scan = { numberSymbol, issuedOn: day, issuer: agency.shortName, excerpt: 'Kết quả', attachmentId: id };
  const words = told.tasks.get(taskId);
  if (!words) throw new Error(`nothing is told of ${taskId}`);
  const tasks = new Map(told.tasks).set(taskId, { ...words, documents: [...words.documents, scan] });
  return { told: { ...told, tasks }, file: [name, hashOf(bytes)] as const };
};

/** Sends in its own book and saves the answer to be carried to the office. */
export const answer = async ({ page }: Desk, place: Place, madeBy: string): Promise<File> => {
  const { submission } = await page.progress.sheet(place);
  await page.submissions.send({ ...place, seenVersion: submission.version });
  return page.packages.saveAnswer({ periodId: place.periodId, madeBy });
};

/** Takes the sending back, to write on. */
export const withdraw = async ({ page }: Desk): Promise<void> => {
  const last = await page.undo.last();
  if (last?.operation !== 'submissions.send') throw new Error(`"${last?.operation}" was the last act`);
  await page.undo.undo({ lineId: last.lineId });
};
