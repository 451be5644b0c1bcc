import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Agency } from '#shared/agencies/agency.ts';
import type { PeriodFields } from '#shared/periods/period.ts';
import type { Chance } from '../demo/chance.ts';
import type { DemoBook } from '../demo/demo-book.ts';
import type { Account, Place } from './year-account.ts';
import type { Desk } from './year-agency.ts';
import type { Office } from './year-receiving.ts';
import type { Told } from './year-told.ts';

type Days = Record<'opened' | 'written' | 'first' | 'corrected' | 'received' | 'again', string>;
export type Round = { readonly fields: PeriodFields; readonly days: Days; readonly isEarly: boolean };
export type Stage = {
  readonly demo: DemoBook;
  readonly office: Office;
  readonly desks: readonly Desk[];
  /** Agencies without the program, which fill in an Excel form. */
  readonly writers: readonly Agency[];
  readonly account: Account;
  readonly places: Place[];
  readonly chance: Chance;
  readonly folder: string;
  readonly isCalc: boolean;
};

export const firstTask = (told: Told): string => [...told.tasks.keys()][0] ?? '';

/** Puts an agency's part into a folder, as a package or a form, and fetches it from there. */
export const give = async ({ office, folder }: Stage, place: Place, kind: 'package' | 'excel'): Promise<File> => {
  const out = path.join(folder, 'gui-di');
  await mkdir(out, { recursive: true });
  const given = await office.client.packages.give({ ...place, folder: out, kinds: [kind] });
  const name = given.names[0] ?? '';
  return new File([await readFile(path.join(given.folder, name))], name);
};

type Written = { readonly place: Place; readonly told: Told; readonly agency: Agency };

/** The office writes one line of its own where the agency tells nothing, and one where the agency will tell otherwise. */
export const writeAtOffice = async ({ office, account }: Stage, { place, told, agency }: Written): Promise<string> => {
  const sheet = await office.client.progress.sheet(place);
  const silent = sheet.tasks.find(({ task }) => !told.tasks.has(task.id))?.task.id;
  const empty = { evidence: '', obstacles: '', delayCause: '', proposals: '', nextSteps: '', stopReason: '' };
  const own = `${agency.shortName} cho biết qua điện thoại, ${sheet.period.name}`;
  const clash = told.tasks.get(firstTask(told));
  const lines: Told['tasks'] = new Map([
    ...(silent ? [[silent, { status: 'in-progress' as const, result: own, ...empty, documents: [] }] as const] : []),
    ...(clash
      ? [
          [
            firstTask(told),
            { ...empty, status: clash.status, stopReason: clash.stopReason, result: `${own}, ghi khác`, documents: [] },
          ] as const,
        ]
      : []),
  ]);
  const entries = [...lines].map(([taskId, words]) => ({ ...words, taskId, seenVersion: null }));
  await office.client.progress.keepSheet({ ...place, entries });
  account.write(place, { tasks: lines, figures: new Map() });
  return `${own}, ghi khác`;
};

/** A file as it lies in the office's folder once it was carried there. */
export const carried = async ({ folder }: Stage, file: File, name: string): Promise<File> => {
  const inbox = path.join(folder, 'nhan-ve');
  await mkdir(inbox, { recursive: true });
  await writeFile(path.join(inbox, name), await file.bytes());
  return new File([await readFile(path.join(inbox, name))], name);
};
