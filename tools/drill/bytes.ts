import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { copyPlacesOf, databaseName, hashedPlace, placesOf } from '#node-side/copies/book-places.ts';
import { type Check, digestOf, type Outcome } from './bytes-checker.ts';
import { type Drill, newTally, type Tally } from './drill.ts';
import { compiler, openKeptCore, withBook } from './drill-book.ts';
import { mutate, seeded } from './mutate.ts';

const shortest = 45;
const lanes = [1, 2, 3];
const passphrase = 'diễn tập hư hỏng 2026';

const startChecker = () => {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [
    path.join(import.meta.dirname, 'bytes-checker.ts'),
  ]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaint = '';
  child.stderr.on('data', (part: Buffer) => {
    complaint += part.toString();
  });
  return {
    ask: async (check: Check): Promise<Outcome | null> => {
      child.stdin.write(`${JSON.stringify(check)}\n`);
      const { value, done } = await lines.next();
      return done ? null : (JSON.parse(value) as Outcome);
    },
    complaint: () => complaint.slice(-1_500),
    stop: () => child.kill('SIGKILL'),
  };
};

/** Memory where the system offers it as a folder: thousands of files are written for nothing. */
const quickFolder = (): string => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

/** One kind of file: its whole bytes, and how a spoiled one is laid out and asked about. */
type Victim = {
  readonly name: string;
  readonly weight: number;
  readonly bytes: Buffer;
  readonly lay: (spoiled: Buffer, place: string) => Promise<Check>;
};

const makeVictims = async (folder: string): Promise<readonly Victim[]> => {
  const places = placesOf(folder);
  const attachment = Buffer.from('Biên bản nghiệm thu\n'.repeat(800));
  const sha256 = createHash('sha256').update(attachment).digest('hex');
  const file = hashedPlace(places.attachments, sha256);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, attachment);

  const core = await openKeptCore(folder);
  const { backups } = core.as(compiler);
  const { id } = await backups.make({ name: 'Diễn tập' });
  const open = await backups.writePackage({ folder, passphrase: null });
  const sealed = await backups.writePackage({ folder, passphrase });
  await core.close();

  const copy = copyPlacesOf(places, id);
  const digest = digestOf(places.database);
  const layCopy =
    (name: string) =>
    async (spoiled: Buffer, place: string): Promise<Check> => {
      await cp(places.copies, placesOf(place).copies, { recursive: true });
      await writeFile(path.join(copyPlacesOf(placesOf(place), id).folder, name), spoiled);
      return { kind: 'copy', folder: place, id };
    };
  const layPackage =
    (key: string | null) =>
    async (spoiled: Buffer, place: string): Promise<Check> => {
      const to = path.join(place, 'mang-di.skhb');
      await writeFile(to, spoiled);
      return { kind: 'package', folder: place, file: to, passphrase: key };
    };
  return [
    {
      name: 'data file',
      weight: 6,
      bytes: await readFile(places.database),
      lay: async (spoiled, place) => {
        await writeFile(path.join(place, databaseName), spoiled);
        return { kind: 'data', folder: place, digest };
      },
    },
    { name: 'data of a copy', weight: 3, bytes: await readFile(copy.database), lay: layCopy(databaseName) },
    {
      name: 'manifest of a copy',
      weight: 6,
      bytes: await readFile(copy.manifest),
      lay: layCopy(path.basename(copy.manifest)),
    },
    { name: 'package', weight: 5, bytes: await readFile(open.file), lay: layPackage(null) },
    { name: 'package with a passphrase', weight: 1, bytes: await readFile(sealed.file), lay: layPackage(passphrase) },
    {
      name: 'attachment',
      weight: 10,
      bytes: attachment,
      lay: async (spoiled, place) => {
        const to = hashedPlace(place, sha256);
        await mkdir(path.dirname(to), { recursive: true });
        await writeFile(to, spoiled);
        return { kind: 'attachment', folder: place, sha256, bytes: attachment.length };
      },
    },
  ];
};

/** Each as often as its weight says: what takes long to open comes seldom. */
const choose = (victims: readonly Victim[], random: (below: number) => number): Victim | undefined => {
  let left = random(victims.reduce((sum, { weight }) => sum + weight, 0));
  return victims.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
};

type Lane = {
  readonly folder: string;
  readonly seed: number;
  readonly until: number;
  readonly outcomes: Map<string, number>;
};

const lane = async (
  victims: readonly Victim[],
  { folder, seed, until, outcomes }: Lane,
  tally: Tally,
): Promise<void> => {
  const random = seeded(seed);
  let checker = startChecker();
  for (let turn = 0; Date.now() < until; turn++) {
    const victim = choose(victims, random);
    if (!victim) break;
    const place = path.join(folder, `lane-${seed}-${turn}`);
    await mkdir(place, { recursive: true });
    const spoiled = mutate(victim.bytes, random);
    const answer = await checker.ask(await victim.lay(spoiled, place));
    tally.try();
    const outcome = answer?.outcome ?? 'crash';
    const harmed = !spoiled.equals(victim.bytes);
    if (outcome === 'crash' || outcome === 'bug')
      tally.fail(`${victim.name}, seed ${seed}, turn ${turn}: ${outcome} ${answer?.words ?? checker.complaint()}`);
    if (outcome === 'silent' && harmed)
      tally.lose(`${victim.name}, seed ${seed}, turn ${turn}: opened with other contents, and nothing was said`);
    if (answer === null) checker = startChecker();
    outcomes.set(`${victim.name}: ${outcome}`, (outcomes.get(`${victim.name}: ${outcome}`) ?? 0) + 1);
    await rm(place, { recursive: true, force: true });
  }
  checker.stop();
};

/** Random harm to every file the book consists of or travels in: opened with its contents, or told, never a crash. */
export const bytes: Drill = {
  name: 'bytes',
  run: (seconds) =>
    withBook(
      async (folder) => {
        const tally = newTally('bytes');
        const victims = await makeVictims(folder);
        const until = Date.now() + Math.max(seconds, shortest) * 1000;
        const outcomes = new Map<string, number>();
        await Promise.all(lanes.map((seed) => lane(victims, { folder, seed, until, outcomes }, tally)));
        for (const [what, times] of [...outcomes].sort()) tally.tell(`${what} ${times}`);
        return tally.result();
      },
      { key: 'thua-thien-hue-260', below: quickFolder() },
    ),
};
