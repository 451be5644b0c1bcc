import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EntryWords, noEntryWords } from '#shared/progress/sheet-entry.rules.ts';
import { noFigureWords } from '#shared/progress/sheet-figure.rules.ts';
import { type Chance, chanceFrom, shuffled } from '../demo/chance.ts';
import { damaged } from './damaged-file.ts';
import { type Drill, newTally, type Tally } from './drill.ts';
import { compiler, openDrillCore } from './drill-book.ts';
import { type Desk, fillAgencies, fillTargets, openDesk, openPeriod, targetId, taskId } from './exchange-book.ts';
import { comparePapers, compareRows } from './exchange-compare.ts';
import { openFormDesk, withCopiedRow } from './exchange-forms.ts';
import { type Field, fields, newModel } from './exchange-model.ts';
import { newPaper, papersText } from './exchange-paper.ts';
import type { Stage } from './exchange-stage.ts';
import { findWords } from './find-words.ts';

const [agencies, tasks, rounds] = [25, 100, 10];
/** Every fifth agency has no program and answers in an Excel form. */
const hasProgram = (agency: number): boolean => agency % 5 !== 4;

type Words = Readonly<Record<Field, string>>;
type Sent = {
  readonly file: File;
  readonly agency: string;
  readonly madeAt: string;
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
};
type Turn = { readonly agency: number; readonly round: number };

const begun: EntryWords = { ...noEntryWords, status: 'in-progress' };

/** Some agencies attach a document to a task, or write their figure, in a round. */
const writeMore = ({ chance, papers }: Stage, desk: Desk, { agency, round }: Turn): void => {
  if (desk.kind === 'package' && chance.number(3) === 0) {
    const paper = newPaper(`${agency}-${round}/BC`, `Báo cáo của cơ quan ${agency} vòng ${round}`);
    const task = taskId(agency, chance.number(tasks));
    const before = desk.words.get(task) ?? begun;
    desk.words.set(task, { ...before, documents: [...before.documents, paper.evidence] });
    desk.files.set(paper.sha256, Buffer.from(paper.contents));
    papers.set(paper.sha256, paper.contents);
  }
  if (chance.number(2) === 0) {
    const told = { value: chance.number(500), note: `Số liệu cơ quan ${agency} vòng ${round}` };
    desk.figures.set(targetId(agency), { ...noFigureWords, ...told });
  }
};

const writeAtDesks = (stage: Stage, round: number): void => {
  const { desks, chance } = stage;
  for (const [agency, desk] of desks.entries()) {
    writeMore(stage, desk, { agency, round });
    for (let edit = 0; edit < 30; edit++) {
      const task = taskId(agency, chance.number(tasks));
      const field = chance.pick(fields);
      const before = desk.words.get(task) ?? begun;
      desk.words.set(task, { ...before, [field]: `Cơ quan ${agency} vòng ${round} sửa ${edit}: ${field}` });
    }
  }
};

const writeAtOffice = async ({ client, periodId, chance, model, written }: Stage, round: number): Promise<void> => {
  for (let agency = 0; agency < agencies; agency++) {
    if (chance.number(2) === 0) continue;
    const place = { periodId, agencyId: `a${agency}` };
    const own = new Map<string, Field>();
    for (let edit = 0; edit < 8; edit++) own.set(taskId(agency, chance.number(tasks)), chance.pick(fields));
    const sheet = await client.progress.sheet(place);
    const entries = [...own].map(([task, field]) => {
      const entry = sheet.tasks.find((line) => line.task.id === task)?.entry ?? null;
      const text = `Sổ ghi vòng ${round}, ${task}: ${field}`;
      model.write(task, field, text);
      written.add(text);
      const words = Object.fromEntries(fields.map((one) => [one, entry?.[one] ?? ''])) as Words;
      const rest = { evidence: '', stopReason: '', status: 'in-progress' as const };
      const documents = (entry?.documents ?? []).map(({ attachment, ...one }) => ({
        ...one,
        attachmentId: attachment?.id ?? null,
      }));
      return { taskId: task, seenVersion: entry?.version ?? null, ...rest, documents, ...words, [field]: text };
    });
    await client.progress.keepSheet({ ...place, entries });
  }
};

/** All that a desk says now, as text: what its package tells. */
const rowsOf = ({ words, figures }: Desk): Sent['rows'] =>
  new Map<string, Readonly<Record<string, string>>>([
    ...[...words].map(([task, own]) => {
      const { result, obstacles, proposals, nextSteps, documents } = own;
      return [task, { result, obstacles, proposals, nextSteps, documents: papersText(documents) }] as const;
    }),
    ...[...figures].map(([target, { value, note }]) => [target, { figure: String(value), note }] as const),
  ]);

/** A file that must be refused: damaged on its way or, a form, with a row copied by a careless hand. */
const spoiled = (file: File, chance: Chance): Promise<File> =>
  file.name.endsWith('.xlsx') && chance.number(2) === 0 ? withCopiedRow(file) : damaged(file, chance);

/** The files of one round: some kept back for later, some sent twice, some damaged, in any order. */
const post = async (stage: Stage, waiting: Sent[], round: number) => {
  const { desks, chance } = stage;
  for (const [agency, desk] of desks.entries()) {
    const madeAt = new Date(Date.UTC(2025, 10, round + 1, agency)).toISOString();
    waiting.push({
      file: await desk.answer(madeAt, `tra-loi-${agency}-${round}.${desk.kind === 'excel' ? 'xlsx' : 'skh'}`),
      agency: `a${agency}`,
      madeAt,
      rows: rowsOf(desk),
    });
  }
  const going = round === rounds - 1 ? [...waiting] : waiting.filter(() => chance.number(4) > 0);
  const back = waiting.filter((one) => !going.includes(one));
  const again = going.filter(() => chance.number(6) === 0);
  const hurt = await Promise.all(going.filter(() => chance.number(6) === 0).map(({ file }) => spoiled(file, chance)));
  return {
    going,
    back,
    files: shuffled(
      [...going, ...again].map(({ file }) => file),
      chance,
    ),
    hurt,
  };
};

const takeIn = async (stage: Stage, { going, files, hurt }: Awaited<ReturnType<typeof post>>): Promise<void> => {
  const { client, tally, model, chance, written } = stage;
  for (const one of await client.exchange.check({ files: hurt.length > 0 ? hurt : files.slice(0, 1) })) {
    if (hurt.length > 0 && (one.state !== 'refused' || one.whyNot === null))
      tally.fail(`${one.name} is damaged and was ${one.state}`);
  }
  tally.try(hurt.length);
  const checked = await client.exchange.check({ files });
  const refused = checked.filter(({ state }) => state === 'refused');
  for (const { name, whyNot } of refused) tally.fail(`${name} was refused: ${whyNot}`);
  const side = new Map(going.map(({ agency }) => [agency, chance.pick(['ours', 'theirs'] as const)]));
  const choices = checked.flatMap(({ sha256, agency, state }) =>
    state === 'ready'
      ? [{ sha256, rowId: null, field: null, side: side.get(agency?.id ?? '') ?? ('ours' as const) }]
      : [],
  );
  await client.exchange.apply({ files, seen: checked.map(({ seen }) => seen), choices });
  for (const sent of going.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1))) {
    model.take(sent, side.get(sent.agency) ?? 'ours');
    for (const words of sent.rows.values())
      for (const field of [...fields, 'note']) if (words[field]) written.add(words[field]);
  }
  tally.try(files.length);
};

const play = async (folder: string, tally: Tally, chance: Chance): Promise<void> => {
  const core = await openDrillCore(folder);
  const client = core.as(compiler);
  const periodId = await openPeriod(client);
  const desks: Desk[] = [];
  for (let at = 0; at < agencies; at++) {
    const place = { periodId, agencyId: `a${at}` };
    desks.push(await (hasProgram(at) ? openDesk(client, place) : openFormDesk(client, place, chance)));
  }
  const own = { model: newModel(), written: new Set<string>(), papers: new Map<string, string>() };
  const stage: Stage = { client, periodId, desks, chance, tally, ...own };
  let waiting: Sent[] = [];
  for (let round = 0; round < rounds; round++) {
    writeAtDesks(stage, round);
    await writeAtOffice(stage, round);
    const posted = await post(stage, waiting, round);
    await takeIn(stage, posted);
    waiting = posted.back;
    await compareRows(stage);
  }
  await comparePapers(stage);
  await core.close();
  findWords(folder, stage.written, tally);
  tally.tell(
    `${stage.written.size} texts and ${stage.papers.size} documents written by ${agencies} agencies, ${desks.filter(({ kind }) => kind === 'excel').length} of them in Excel forms, and the office in ${rounds} rounds`,
  );
};

/** Answers of many agencies, packages and Excel forms, edited on both sides, late, repeated, out of order and damaged: the book says what it must. */
export const exchange: Drill = {
  name: 'exchange',
  run: async () => {
    const tally = newTally('exchange');
    const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-drill-'));
    try {
      await fillAgencies(folder, agencies, tasks);
      fillTargets(folder, agencies);
      await play(folder, tally, chanceFrom(8));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return tally.result();
  },
};
