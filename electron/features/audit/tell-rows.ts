import type { TouchedRow } from '#shared/audit/audit-line.ts';
import { fieldWord } from '#shared/audit/field-words.ts';
import { silentColumns } from '#shared/audit/silent-columns.ts';
import { tableWords } from '#shared/audit/table-words.ts';
import { valueWords } from '#shared/audit/value-words.ts';
import { brief } from '#shared/words/brief.ts';
import { sectionName } from '#shared/words/labels.ts';
import type { Reader } from '../../database/handles.ts';
import type { AnyRow } from '../../door/row-references.store.ts';
import type { listChangesOf } from './journal.store.ts';
import { readNamed, readWhole } from './row-names.store.ts';

type Change = Awaited<ReturnType<typeof listChangesOf>>[number];
type Values = Readonly<Record<string, unknown>>;
type NameOf = (id: string) => string | undefined;

const read = (json: string | null): Values | null => (json === null ? null : JSON.parse(json));

/** What a row is called: by its own words, else by what it joins. */
const nameOfRow = (table: string, row: Values, nameOf: NameOf): string => {
  if (table === 'sections') return `${sectionName(String(row.label ?? ''))} ${row.title ?? ''}`.trim();
  const own = row.short_name ?? row.name ?? row.text ?? row.quote ?? row.title;
  if (own !== undefined && table !== 'plan_texts') return brief(String(own));
  const joined = ['task_id', 'target_id', 'plan_id', 'group_id', 'agency_id'].map((column) => row[column]);
  const names = joined.flatMap((id) => (typeof id === 'string' ? (nameOf(id) ?? []) : []));
  return [...names.map((name) => brief(name, 60)), ...(row.year === undefined ? [] : [`năm ${row.year}`])].join(', ');
};

const fieldsOf = (table: string, { before, after }: { before: Values | null; after: Values | null }, nameOf: NameOf) =>
  Object.keys({ ...before, ...after })
    .filter((column) => !silentColumns.has(column))
    .map((column) => ({
      label: fieldWord(table, column) ?? column,
      before: valueWords(table, { column, value: before?.[column] }, nameOf),
      after: valueWords(table, { column, value: after?.[column] }, nameOf),
    }))
    .filter((field) => field.before !== field.after);

/** The rows of a line in the words of the screens, with the names of everything that they name. */
export const tellRows = async (db: Reader, changes: readonly Change[]): Promise<TouchedRow[]> => {
  const touched = changes.map((change) => ({
    id: change.id,
    table: change.table_name,
    rowId: change.row_id,
    before: read(change.before),
    after: read(change.after),
  }));
  const whole = await readWhole(db, touched);
  const rowOf = (one: (typeof touched)[number]): Values => ({ ...whole.get(one.rowId), ...one.before, ...one.after });
  const named = await readNamed(
    db,
    touched.flatMap((one) => [
      { table: one.table, values: rowOf(one) },
      { table: one.table, values: one.before ?? {} },
    ]),
  );
  const plain: NameOf = () => undefined;
  const nameOf: NameOf = (id) => {
    const found: { table: string; row: AnyRow } | undefined = named.get(id);
    return found && nameOfRow(found.table, found.row, plain);
  };
  return touched.map((one) => ({
    id: one.id,
    word: tableWords[one.table] ?? one.table,
    name: nameOfRow(one.table, rowOf(one), nameOf),
    kind: one.before === null ? 'added' : one.after === null ? 'removed' : 'changed',
    fields: fieldsOf(one.table, one, nameOf),
  }));
};
