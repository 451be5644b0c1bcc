import path from 'node:path';
import { localPerson } from '#node-side/core/local-person.ts';
import { openBook } from '#node-side/core/open-book.ts';
import { type Client, type Core, startCore } from '#node-side/core/start-core.ts';
import { type Ports, realPorts } from '#node-side/door/ports.ts';

export type DemoBook = {
  readonly core: Core;
  readonly compiler: Client;
  readonly planId: string;
  /** Lets everything after this happen on another day, in the morning. */
  readonly moveTo: (isoDay: string) => void;
  /** The clock, for books that live through the same days. */
  readonly ports: Ports;
};

/** A fresh book in a folder, with the Hà Nội plan from the library; the clock goes on from the day it was moved to. */
export const openDemoBook = async (folder: string, day?: string): Promise<DemoBook> => {
  const resources = path.resolve(import.meta.dirname, '../../resources');
  let shift = 0;
  const moveTo = (isoDay: string) => {
    shift = Date.parse(`${isoDay}T01:30:00Z`) - Date.now();
  };
  if (day !== undefined) moveTo(day);
  const ports = { ...realPorts, now: () => new Date(Date.now() + shift) };
  const core = startCore({ database: await openBook(folder, new Date()), resources, ports });
  await core.asNewPage().accounts.setUp({ office: { from: 'later' }, administrator: null });
  const compiler = core.as(localPerson);
  const { planId } = await compiler.plans.addFromLibrary({ key: 'ha-noi-8560' });
  return { core, compiler, planId, moveTo, ports };
};
