import type { Agency } from '#shared/agencies/agency.ts';
import type { Sheet } from '#shared/progress/sheet.ts';
import { shuffled } from '../demo/chance.ts';
import { damaged } from './damaged-file.ts';
import { compareCells, type Place, readCells } from './year-account.ts';
import { answer, type Desk, keepTold, openPackage, withdraw, withScan } from './year-agency.ts';
import { filledForm } from './year-forms.ts';
import { approve, receive } from './year-receiving.ts';
import { playReturn } from './year-return.ts';
import { carried, firstTask, give, type Round, type Stage, writeAtOffice } from './year-stage.ts';
import { inOneCell, type Told, toldBy, withResult } from './year-told.ts';

/** An agency's part of a round, and what it will tell of it. */
type Part = { readonly agency: Agency; readonly place: Place; readonly sheet: Sheet; readonly told: Told };
type DeskPart = Part & { readonly desk: Desk };

const resultOf = ({ told }: Part, taskId: string): string => told.tasks.get(taskId)?.result ?? '';

/** The liaisons' weeks: all is written, with a scan, and answered; taken back, one line corrected, and answered again. */
const playDesks = async (stage: Stage, parts: readonly DeskPart[], { days }: Round) => {
  const { demo, account, places } = stage;
  for (const { desk, place, told } of parts) {
    const scanned = [...told.tasks.keys()].at(-1) ?? '';
    const { told: whole, file } = await withScan(desk, told, scanned, days.written);
    await keepTold(desk, place, whole);
    for (const one of [account, desk.account]) {
      one.write(place, whole);
      one.attach(place, scanned, file);
    }
  }
  demo.moveTo(days.first);
  const older: File[] = [];
  for (const { desk, place, agency } of parts) {
    const file = await answer(desk, place, `Đầu mối ${agency.shortName}`);
    older.push(await carried(stage, file, `${places.length}-${agency.shortName}-lan-1.skh`));
    await withdraw(desk);
  }
  demo.moveTo(days.corrected);
  const newer: File[] = [];
  for (const part of parts) {
    const { desk, place, told, agency } = part;
    const taskId = [...told.tasks.keys()][1] ?? '';
    const result = `${resultOf(part, taskId)} (đã rà soát lại ngày ${days.corrected})`;
    const { tasks } = withResult(told, taskId, result);
    const line = new Map([...tasks].filter(([id]) => id === taskId));
    await keepTold(desk, place, { tasks: line, figures: new Map() });
    for (const one of [account, desk.account])
      one.settle(place, taskId, { taken: result, left: resultOf(part, taskId) });
    const file = await answer(desk, place, `Đầu mối ${agency.shortName}`);
    newer.push(await carried(stage, file, `${places.length}-${agency.shortName}-lan-2.skh`));
  }
  return { older, newer };
};

/** Those without the program fill in their forms. */
const fillForms = async (stage: Stage, parts: readonly (Part & { readonly form: File })[]): Promise<File[]> => {
  const filled: File[] = [];
  for (const { agency, sheet, told, place, form } of parts) {
    const filling = { sheet, told, name: `Chuyên viên ${agency.shortName}` };
    const bytes = await filledForm(await form.bytes(), filling, stage.isCalc);
    stage.account.write(place, told);
    filled.push(await carried(stage, new File([bytes as BlobPart], form.name), `${stage.places.length}-${form.name}`));
  }
  return filled;
};

/** Opens the period, decides what everybody will tell, and gives everybody their part. */
const openRound = async (stage: Stage, { fields, days, isEarly }: Round, isFirst: boolean) => {
  const { demo, office, desks, writers, account, places, chance } = stage;
  demo.moveTo(days.opened);
  for (const { agency, account: own } of desks)
    for (const place of places.filter(({ agencyId }) => agencyId === agency.id)) own.learn(account.cells, place);
  const { id: periodId } = await office.client.periods.open({ planId: demo.planId, ...fields });
  const partOf = async (agency: Agency): Promise<Part> => {
    const place = { periodId, agencyId: agency.id };
    places.push(place);
    const sheet = await office.client.progress.sheet(place);
    return { agency, place, sheet, told: toldBy(sheet, agency, { isEarly, chance }) };
  };
  const atDesks: DeskPart[] = [];
  for (const desk of desks) {
    const part = await partOf(desk.agency);
    await openPackage(desk, await give(stage, part.place, 'package'), isFirst);
    atDesks.push({ ...part, desk });
  }
  const atForms: (Part & { readonly form: File })[] = [];
  for (const agency of writers) {
    const part = await partOf(agency);
    const form = await give(stage, part.place, 'excel');
    atForms.push({ ...part, told: inOneCell(part.told), form });
  }
  return { periodId, atDesks, atForms };
};

/** One round of the year, from the day it is opened until all of it is approved. @returns its line of the table. */
export const playRound = async (stage: Stage, round: Round, isFirst: boolean): Promise<string> => {
  const { demo, office, account, places, chance } = stage;
  const { periodId, atDesks, atForms } = await openRound(stage, round, isFirst);
  const [theirs, ours] = [atDesks[0], atForms[0]];
  if (!theirs || !ours) throw new Error('a round needs a liaison and a form');
  demo.moveTo(round.days.written);
  const leftAtOffice = await writeAtOffice(stage, theirs);
  const keptAtOffice = await writeAtOffice(stage, ours);
  const { older, newer } = await playDesks(stage, atDesks, round);
  const forms = await fillForms(stage, atForms);
  const [theirLine, ourLine] = [firstTask(theirs.told), firstTask(ours.told)];
  account.settle(theirs.place, theirLine, { taken: resultOf(theirs, theirLine), left: leftAtOffice });
  account.settle(ours.place, ourLine, { taken: keptAtOffice, left: resultOf(ours, ourLine) });

  demo.moveTo(round.days.received);
  const again = chance.pick([...newer, ...forms]);
  const twice = new File([await again.bytes()], `ban-sao-${again.name}`);
  // Between the parts of a zip stand bytes that say nothing; a longer run always reaches a part.
  const hurt = await damaged(chance.pick(isFirst ? newer : forms), chance, 100);
  const files = shuffled([...newer, ...forms, twice], chance);
  const sides = new Map([
    [theirs.agency.id, 'theirs' as const],
    [ours.agency.id, 'ours' as const],
  ]);
  const checked = await receive(office, { files, hurt: [hurt], sides });
  const repeated = checked.filter(({ state }) => state === 'repeated').length;
  const signature = isFirst ? 'unknown' : 'confirmed';
  for (const one of checked)
    if (one.state === 'ready' && one.form === 'package' && one.signature !== signature)
      office.tally.fail(`the signature of ${one.name} is ${one.signature}`);
  if (repeated !== 1) office.tally.fail(`${repeated} files were told as repeated, one was`);
  const back = atDesks.at(-1);
  if (back) await playReturn(stage, back, round);
  for (const late of await receive(office, { files: older, hurt: [], sides: new Map() }))
    if (late.counts.older === 0) office.tally.fail(`${late.name} is older and nothing says so`);
  const agencies = [...atDesks, ...atForms].map(({ agency }) => agency.id);
  await approve(office, periodId, agencies);
  const receipts = await office.client.exchange.receipts({ periodId });
  const expected = newer.length + forms.length + older.length + 1;
  if (receipts.length !== expected) office.tally.fail(`${receipts.length} receipts for ${expected} files`);
  await carried(stage, await office.client.exchange.printReceipts({ periodId }), `bien-nhan-${places.length}.pdf`);
  const found = await readCells(office.client, places);
  const agreed = compareCells({ expected: account.cells, found, where: round.fields.name }, office.tally);
  return tableLine(round.fields.name, [expected + 2, receipts.length, sides.size, agreed]);
};

export const tableLine = (name: string, figures: readonly (string | number)[]): string =>
  name.padEnd(30) + figures.map((one) => String(one).padStart(10)).join('');
