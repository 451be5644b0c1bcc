import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkAuditFile } from '#node-side/core/check-audit-file.ts';
import { readPdfText } from '#node-side/documents/proof/read-pdf-text.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import { fieldsOf } from '#shared/targets/target-fields.ts';
import { chanceFrom } from '../demo/chance.ts';
import { type DemoBook, openDemoBook } from '../demo/demo-book.ts';
import { resolveGroups } from '../demo/resolve-groups.ts';
import { type Drill, type DrillResult, newTally, type Tally } from './drill.ts';
import { findWords } from './find-words.ts';
import { calc } from './in-libre-office.ts';
import { annual, half, withForm, withProgram } from './year-2018.ts';
import { compareCells, newAccount, readCells } from './year-account.ts';
import { openDesk } from './year-agency.ts';
import { playRound, tableLine } from './year-round.ts';
import { carried, type Round, type Stage } from './year-stage.ts';

const inBook = async ({ compiler }: DemoBook, names: readonly string[]): Promise<Agency[]> => {
  const agencies = await compiler.agencies.list();
  return names.map((name) => {
    const found = agencies.find(({ shortName }) => shortName === name);
    if (!found) throw new Error(`no ${name} in the book`);
    return found;
  });
};

/** Somebody calls and reads the codes out: from then on the keys are known. */
const confirmCodes = async ({ office, desks }: Stage): Promise<void> => {
  const known = await office.client.packages.correspondents();
  for (const { page, agency } of desks) {
    const { code } = await page.packages.standing();
    const one = known.find((correspondent) => correspondent.code === code);
    if (one) await office.client.packages.confirm({ correspondentId: one.id, seenVersion: one.version });
    else office.tally.fail(`${agency.shortName} reads out a code that the office does not have`);
  }
};

/** The annual report is printed, and whatever was told of the year stands in it. */
const findInReport = async (stage: Stage): Promise<number> => {
  const { office, demo, account, places } = stage;
  const report = await office.client.reports.printAnnual({ planId: demo.planId, year: 2018 });
  await carried(stage, report, 'bao-cao-nam.pdf');
  const squeezed = (text: string): string => text.replace(/\s+/g, '');
  const paper = squeezed((await readPdfText(await report.bytes())).map(({ text }) => text).join(''));
  const last = places.at(-1)?.periodId ?? '';
  const told = [...account.cells].filter(([cell]) => cell.startsWith(last) && cell.endsWith(' result'));
  for (const [cell, text] of told)
    if (!paper.includes(squeezed(text))) office.tally.lose(`the report lacks ${cell}: "${text}"`);
  office.tally.try(told.length);
  return told.length;
};

const verify = async (folder: string, tally: Tally): Promise<number> => {
  const { fault, stray, lines } = await checkAuditFile(path.join(folder, 'so-ke-hoach.db'));
  tally.try();
  if (fault || stray)
    tally.fail(`the journal of ${path.basename(folder)} is broken: ${JSON.stringify(fault ?? stray)}`);
  return lines;
};

/** Says who leads the targets that the plan leaves to nobody, so that agencies with a form have figures to tell. */
const shareTargets = async ({ compiler, planId }: DemoBook, agencies: readonly Agency[]): Promise<void> => {
  const free = (await compiler.targets.list({ planId })).filter(
    ({ lead, yearFrom, yearTo }) => lead === null && (yearFrom ?? 0) <= 2018 && (yearTo ?? 9999) >= 2018,
  );
  for (const [at, target] of free.entries()) {
    const leadId = agencies[at % agencies.length]?.id ?? null;
    await compiler.targets.change({ targetId: target.id, seenVersion: target.version, ...fieldsOf(target), leadId });
  }
};

/** Plays the rounds with real files below a folder. */
const play = async (folder: string, tally: Tally, rounds: readonly Round[], isCalc: boolean): Promise<void> => {
  const [ofOffice = '', ...ofDesks] = ['tong-hop', 'so-thu-nhat', 'so-thu-hai'].map((name) => path.join(folder, name));
  for (const own of [ofOffice, ...ofDesks]) await mkdir(own);
  const demo = await openDemoBook(ofOffice, '2018-01-10');
  const chance = chanceFrom(2018);
  await resolveGroups(demo, { planId: demo.planId, province: 'Hà Nội', on: '2018-01-10' }, chance);
  const writers = await inBook(demo, withForm);
  await shareTargets(demo, writers);
  const office = { client: demo.compiler, folder: ofOffice, tally };
  const agencies = await inBook(demo, withProgram);
  const desks = await Promise.all(agencies.map((agency, at) => openDesk(ofDesks[at] ?? '', agency, demo.ports)));
  const stage: Stage = {
    ...{ demo, office, desks, writers, chance, folder, isCalc },
    account: newAccount(),
    places: [],
  };
  tally.tell(tableLine('', ['files', 'taken', 'clashes', 'cells']));
  for (const [at, round] of rounds.entries()) {
    tally.tell(await playRound(stage, round, at === 0));
    if (at === 0) await confirmCodes(stage);
  }
  tally.tell(`${await findInReport(stage)} results stand in the annual report`);
  for (const { page, core, agency, account } of desks) {
    const places = stage.places.filter(({ agencyId }) => agencyId === agency.id);
    const found = await readCells(page, places);
    compareCells({ expected: account.cells, found, where: `the book of ${agency.shortName}` }, tally);
    await core.close();
  }
  await demo.core.close();
  findWords(ofOffice, stage.account.putAside, tally);
  const lines: number[] = [];
  for (const own of [ofOffice, ...ofDesks]) lines.push(await verify(own, tally));
  tally.tell(`${lines.join(', ')} lines in the journals of the three books, each of them whole`);
};

/** One compiler, two liaisons with the program and three agencies with Excel forms go through rounds of a year. */
export const playYear = async (rounds: readonly Round[], isCalc: boolean): Promise<DrillResult> => {
  const tally = newTally('year');
  const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-drill-'));
  try {
    await play(folder, tally, rounds, isCalc);
    tally.tell(
      isCalc
        ? 'the forms were filled in by LibreOffice'
        : 'skipped: LibreOffice Calc; a plain program filled in the forms',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return tally.result();
};

export const year: Drill = {
  name: 'year',
  run: () => playYear([half, annual], calc !== null),
};
