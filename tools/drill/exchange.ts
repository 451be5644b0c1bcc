import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from '#node-side/core/start-core.ts';
import { noEntryWords } from '#shared/progress/sheet-entry.rules.ts';
import { type Chance, chanceFrom, shuffled } from '../demo/chance.ts';
import { damaged } from './damaged-file.ts';
import { type Drill, newTally, type Tally } from './drill.ts';
import { compiler, openDrillCore } from './drill-book.ts';
import { type Desk, fillAgencies, openDesk, openPeriod, taskId } from './exchange-book.ts';
import { type Field, fields, type Model, newModel } from './exchange-model.ts';
import { findWords } from './find-words.ts';

const [agencies, tasks, rounds] = [25, 100, 10];

type Words = Readonly<Record<Field, string>>;
type Sent = {
  readonly file: File;
  readonly agency: string;
  readonly madeAt: string;
  readonly tasks: ReadonlyMap<string, Words>;
};
type Stage = {
  readonly client: Client;
  readonly periodId: string;
  readonly desks: readonly Desk[];
  readonly model: Model;
  readonly chance: Chance;
  readonly tally: Tally;
  /** Everything that anybody wrote and that reached the office. */
  readonly written: Set<string>;
};

const none: Words = { result: '', obstacles: '', proposals: '', nextSteps: '' };

const writeAtDesks = ({ desks, chance }: Stage, round: number): void => {
  for (const [agency, desk] of desks.entries())
    for (let edit = 0; edit < 30; edit++) {
      const task = taskId(agency, chance.number(tasks));
      const field = chance.pick(fields);
      const before = desk.words.get(task) ?? { ...noEntryWords, status: 'in-progress' as const };
      desk.words.set(task, { ...before, [field]: `Cơ quan ${agency} vòng ${round} sửa ${edit}: ${field}` });
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
      return { taskId: task, seenVersion: entry?.version ?? null, ...rest, ...words, [field]: text };
    });
    await client.progress.keepSheet({ ...place, entries });
  }
};

/** The files of one round: some kept back for later, some sent twice, some damaged, in any order. */
const post = async (stage: Stage, waiting: Sent[], round: number) => {
  const { desks, chance } = stage;
  for (const [agency, desk] of desks.entries()) {
    const madeAt = new Date(Date.UTC(2025, 10, round + 1, agency)).toISOString();
    const copy = [...desk.words].map(
      ([task, { result, obstacles, proposals, nextSteps }]) =>
        [task, { result, obstacles, proposals, nextSteps }] as const,
    );
    waiting.push({
      file: await desk.answer(madeAt, `tra-loi-${agency}-${round}.skh`),
      agency: `a${agency}`,
      madeAt,
      tasks: new Map(copy),
    });
  }
  const going = round === rounds - 1 ? [...waiting] : waiting.filter(() => chance.number(4) > 0);
  const back = waiting.filter((one) => !going.includes(one));
  const again = going.filter(() => chance.number(6) === 0);
  const hurt = await Promise.all(going.filter(() => chance.number(6) === 0).map(({ file }) => damaged(file, chance)));
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
    for (const words of sent.tasks.values())
      for (const field of fields) if (words[field] !== '') written.add(words[field]);
  }
  tally.try(files.length);
};

/** Holds every field of the book against the model. */
const compare = async ({ client, periodId, model, tally }: Stage): Promise<void> => {
  for (let agency = 0; agency < agencies; agency++) {
    const sheet = await client.progress.sheet({ periodId, agencyId: `a${agency}` });
    for (const { task, entry } of sheet.tasks)
      for (const field of fields) {
        const expected = model.bookOf(task.id, field);
        const found = (entry ?? none)[field];
        if (found !== expected) tally.fail(`${task.id} ${field}: "${found}", the model says "${expected}"`);
      }
  }
};

const play = async (folder: string, tally: Tally, chance: Chance): Promise<void> => {
  const core = await openDrillCore(folder);
  const client = core.as(compiler);
  const periodId = await openPeriod(client);
  const desks: Desk[] = [];
  for (let at = 0; at < agencies; at++) desks.push(await openDesk(client, { periodId, agencyId: `a${at}` }));
  const stage: Stage = { client, periodId, desks, chance, tally, model: newModel(), written: new Set() };
  let waiting: Sent[] = [];
  for (let round = 0; round < rounds; round++) {
    writeAtDesks(stage, round);
    await writeAtOffice(stage, round);
    const posted = await post(stage, waiting, round);
    await takeIn(stage, posted);
    waiting = posted.back;
    await compare(stage);
  }
  await core.close();
  findWords(folder, stage.written, tally);
  tally.tell(`${stage.written.size} texts written by ${agencies} agencies and the office in ${rounds} rounds`);
};

/** Answers of many agencies, edited on both sides, late, repeated, out of order and damaged: the book says what it must. */
export const exchange: Drill = {
  name: 'exchange',
  run: async () => {
    const tally = newTally('exchange');
    const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-drill-'));
    try {
      await fillAgencies(folder, agencies, tasks);
      await play(folder, tally, chanceFrom(8));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return tally.result();
  },
};
