import path from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Client } from '#node-side/core/start-core.ts';
import { isRefusal } from '#node-side/door/refuse.ts';
import type { CheckedFile, Choice } from '#shared/exchange/checked-file.ts';
import type { Tally } from './drill.ts';

type Side = Choice['side'];
/** The office's book as its own program sees it, and as a file. */
export type Office = { readonly client: Client; readonly folder: string; readonly tally: Tally };

/** Every row of the book but the journal, without the count of its versions: what undo has to bring back. */
const readValues = (folder: string): Map<string, string> => {
  const raw = new Sqlite(path.join(folder, 'so-ke-hoach.db'), { readonly: true });
  const tables = raw
    .prepare(
      "select name from pragma_table_list where type = 'table' and name not like 'sqlite_%' and name not like 'audit_%'",
    )
    .pluck()
    .all() as string[];
  const values = new Map<string, string>();
  for (const table of tables)
    for (const row of raw.prepare(`select * from "${table}"`).all() as Record<string, unknown>[]) {
      const { version: _, ...own } = row;
      values.set(`${table} ${JSON.stringify(own)}`, table);
    }
  raw.close();
  return values;
};

const mustRefuse = async (what: string, call: Promise<unknown>, tally: Tally): Promise<void> => {
  tally.try();
  const refusal: unknown = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal === null) tally.fail(`${what} was taken in`);
  else if (!isRefusal(refusal) || refusal.code === 'bug') tally.fail(`${what}: ${String(refusal)}`);
};

const choicesOf = (checked: readonly CheckedFile[], sides: ReadonlyMap<string, Side>): Choice[] =>
  checked.flatMap(({ sha256, agency, rows }) =>
    rows.flatMap(({ id, fields }) =>
      fields
        .filter(({ state }) => state === 'conflict')
        .map(({ field }) => ({ sha256, rowId: id, field, side: sides.get(agency?.id ?? '') ?? 'ours' })),
    ),
  );

/** Takes the last act back by its name, and looks whether anything of it is left. */
const undoByName = async ({ client, folder, tally }: Office, before: Map<string, string>): Promise<void> => {
  const last = await client.undo.last();
  if (last?.operation !== 'exchange.apply') return tally.fail(`"${last?.operation}" stands where the answers should`);
  const { reasons } = await client.undo.preview({ lineId: last.lineId });
  if (reasons.length > 0) return tally.fail(`undo: ${reasons.join(' ')}`);
  await client.undo.undo({ lineId: last.lineId });
  const after = readValues(folder);
  for (const [value, table] of before) if (!after.has(value)) tally.lose(`undo: a row of ${table} did not come back`);
  for (const [value, table] of after)
    if (!before.has(value)) tally.fail(`undo: a row of ${table} is left: ${value.slice(0, 200)}`);
  tally.try(before.size);
};

type Drop = {
  readonly files: readonly File[];
  readonly hurt: readonly File[];
  /** What is chosen where an agency and the office differ, once each. */
  readonly sides: ReadonlyMap<string, Side>;
};

/** Damaged files are told, and keep all the others out. */
const tryHurt = async ({ client, tally }: Office, drop: Pick<Drop, 'files' | 'hurt'>, choices: readonly Choice[]) => {
  const files = [...drop.hurt, ...drop.files];
  const checked = await client.exchange.check({ files });
  for (const { name, state, whyNot } of checked.slice(0, drop.hurt.length))
    if (state !== 'refused' || !whyNot) tally.fail(`${name} is damaged and was ${state}`);
  const seen = checked.map((one) => one.seen);
  await mustRefuse('a damaged file', client.exchange.apply({ files, seen, choices }), tally);
};

/** Looks at all that came, is refused what must be, settles, takes in, takes it back by name and takes it in again. */
export const receive = async (office: Office, { files, hurt, sides }: Drop): Promise<readonly CheckedFile[]> => {
  const { client, folder, tally } = office;
  const checked = await client.exchange.check({ files: [...files] });
  for (const { name, state, whyNot } of checked) if (state === 'refused') tally.fail(`${name} was refused: ${whyNot}`);
  const choices = choicesOf(checked, sides);
  if (choices.length !== sides.size) tally.fail(`${choices.length} conflicts where ${sides.size} were written`);
  const seen = checked.map((one) => one.seen);
  if (hurt.length > 0) await tryHurt(office, { files, hurt }, choices);
  if (sides.size > 0) await mustRefuse('an open conflict', client.exchange.apply({ files: [...files], seen }), tally);
  const before = readValues(folder);
  await client.exchange.apply({ files: [...files], seen, choices });
  await undoByName(office, before);
  const again = (await client.exchange.check({ files: [...files] })).map((one) => one.seen);
  await client.exchange.apply({ files: [...files], seen: again, choices });
  tally.try(files.length);
  return checked;
};

/** Everybody's results are taken in hand and approved. */
export const approve = async ({ client }: Office, periodId: string, agencyIds: readonly string[]): Promise<void> => {
  for (const act of ['receive', 'approve'] as const) {
    const round = await client.submissions.list({ periodId });
    const agencies = round
      .filter(({ agency }) => agencyIds.includes(agency.id))
      .map(({ agency, version }) => ({ agencyId: agency.id, seenVersion: version ?? 0 }));
    await client.submissions.moveMany({ periodId, act, agencies });
  }
};
