import path from 'node:path';
import { afterEach, describe } from 'vitest';
import { type Client, type Core, startCore } from '#node-side/core/start-core.ts';
import type { Database } from '#node-side/database/engines/engine.ts';
import type { Ports } from '#node-side/door/ports.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import type { Actor, Role } from '#shared/contract/actor.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { type EngineName, engineNames, temporaryFolder } from './engines.ts';
import { openMigrated } from './migrated.ts';

export const resources = path.resolve(import.meta.dirname, '../../resources');

/** A clock that stands still, ids in the order they were made, and a log to look into. `prefix`: of the ids of this book. */
export const testPorts = (prefix = 'id'): Ports & { readonly logged: string[]; setNow: (iso: string) => void } => {
  let now = new Date('2018-12-20T02:00:00Z');
  let made = 0;
  const logged: string[] = [];
  return {
    now: () => now,
    setNow: (iso) => {
      now = new Date(iso);
    },
    newId: () => `${prefix}-${String(++made).padStart(9, '0')}`,
    log: (line) => logged.push(line),
    logged,
  };
};

const person = (id: string, name: string, role: Role, agencyId: string | null = null): Actor => ({
  id,
  name,
  roles: [role],
  agencyId,
});

/** Named, not inferred: written out, the types of all operations are longer than the compiler will write. */
export type Book = {
  readonly core: Core;
  readonly ports: ReturnType<typeof testPorts>;
  readonly database: Database;
  readonly compiler: Client;
  readonly leader: Client;
  readonly administrator: Client;
  readonly nobody: Client;
  readonly liaison: (agency: string) => Promise<Client>;
  readonly agency: (name: string) => Promise<Agency>;
  readonly addPlan: (key?: string) => Promise<string>;
  readonly task: (beginning: string) => Promise<TaskRow>;
  readonly close: () => Promise<void>;
};

export const openTestBook = async (engine: EngineName, prefix?: string): Promise<Book> => {
  const ports = testPorts(prefix);
  const database = await openMigrated(engine, ports.now());
  const hashCost = { log2N: 4, r: 8, p: 1 };
  const core: Core = startCore({ database, resources, ports, hashCost, attachments: temporaryFolder() });
  const compiler = core.as(person('hoa', 'Nguyễn Thị Hoa', 'compiler'));

  const agency = async (name: string): Promise<Agency> => {
    const found = (await compiler.agencies.list()).find((one) => one.name === name || one.shortName === name);
    if (!found) throw new Error(`no agency ${name} in the book`);
    return found;
  };

  return {
    core,
    ports,
    database,
    compiler,
    leader: core.as(person('lan', 'Trần Thị Lan', 'leader')),
    administrator: core.as(person('an', 'Lê Văn An', 'administrator')),
    nobody: core.as(null),
    liaison: async (name: string): Promise<Client> =>
      core.as(person('binh', 'Phạm Văn Bình', 'liaison', (await agency(name)).id)),
    agency,
    /** The id of the library plan, freshly put into the book. */
    addPlan: async (key = 'ha-noi-8560'): Promise<string> => (await compiler.plans.addFromLibrary({ key })).planId,
    /** The one task whose text begins so. */
    task: async (beginning: string): Promise<TaskRow> => {
      const { rows } = await compiler.tasks.list({ limit: 500 });
      const found = rows.filter((row) => row.text.startsWith(beginning));
      if (!found[0] || found.length > 1) throw new Error(`${found.length} tasks begin with "${beginning}"`);
      return found[0];
    },
    close: () => core.close(),
  };
};

/** The same sentences on SQLite and on PostgreSQL. `aBook` gives a migrated, empty book that closes after the test. */
export const onBothEngines = (name: string, tests: (aBook: () => Promise<Book>, engine: EngineName) => void): void => {
  describe.each(engineNames)(`${name} on %s`, (engine) => {
    const open: Book[] = [];
    afterEach(async () => {
      for (const book of open.splice(0)) await book.close();
    });
    tests(async () => {
      const book = await openTestBook(engine);
      open.push(book);
      return book;
    }, engine);
  });
};
