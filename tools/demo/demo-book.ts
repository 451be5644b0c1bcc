import path from 'node:path';
import { localPerson } from '#node-side/core/local-person.ts';
import { openBook } from '#node-side/core/open-book.ts';
import { type Client, type Core, startCore } from '#node-side/core/start-core.ts';

export type DemoBook = { readonly core: Core; readonly compiler: Client; readonly planId: string };

/** A fresh book in a folder, with the Hà Nội plan from the library. */
export const openDemoBook = async (folder: string): Promise<DemoBook> => {
  const resources = path.resolve(import.meta.dirname, '../../resources');
  const core = startCore({ database: await openBook(folder, new Date()), resources });
  await core.asNewPage().accounts.setUp({ office: { from: 'later' }, administrator: null });
  const compiler = core.as(localPerson);
  const { planId } = await compiler.plans.addFromLibrary({ key: 'ha-noi-8560' });
  return { core, compiler, planId };
};
