import { openSqlite } from '#node-side/database/engines/sqlite.ts';
import { migrate } from '#node-side/database/migrate.ts';

type Table = {
  readonly name: string;
  readonly columns: readonly { name: string; dataType: string; isNullable: boolean }[];
};

const tableLines = (table: Table): string[] => [
  `## ${table.name}`,
  '',
  '| column | type | may be null |',
  '|---|---|---|',
  ...table.columns.map(
    (column) => `| ${column.name} | ${column.dataType.toLowerCase()} | ${column.isNullable ? 'yes' : ''} |`,
  ),
  '',
];

/** Every table of the book with its columns, read from a freshly made schema, as a Markdown page. */
export const tablesPage = async (): Promise<string> => {
  const database = openSqlite(':memory:');
  await migrate(database, new Date(0));
  const tables = await database.kysely.introspection.getTables();
  await database.close();
  const lines = ['# Tables', '', 'Written by `npm run docs` from the migrations.', '', ...tables.flatMap(tableLines)];
  return lines.join('\n');
};
