import { excelName, formName } from '#shared/packages/file-names.rules.ts';
import type { GivenKind } from '#shared/packages/packages.ts';
import { periodYear } from '#shared/periods/period.rules.ts';
import { PaperError } from '../../documents/paper-error.ts';
import type { GuardedCall } from '../../door/call.ts';
import type { Write } from '../../door/kinds.ts';
import { isRefusal } from '../../door/refuse.ts';
import { addExcelForm } from '../exchange/add-excel-form.ts';
import { addAssignmentPapers } from '../reports/add-assignment-papers.ts';
import { beginGiving, type Giving, givePackage, type Place } from './give-form.ts';
import type { NamedFile } from './put-in-folder.ts';

type Asked = Pick<GuardedCall, 'house' | 'actor'> & {
  readonly inOneWrite: <T>(work: (write: Write) => Promise<T>) => Promise<T>;
  readonly signal?: AbortSignal | undefined;
};

/** What one agency is given, in a folder of its own. `whyNoPapers`: what keeps the papers from being drafted. */
type GivenToAgency = {
  readonly agencyName: string;
  readonly periodName: string;
  readonly files: readonly NamedFile[];
  readonly whyNoPapers: string | null;
};

type Forms = { readonly giving: Giving; readonly files: NamedFile[] };

/** The forms themselves, in one transaction with a line of its own in the journal. */
const giveForms = (asked: Asked, place: Place, kinds: readonly GivenKind[]): Promise<Forms> =>
  asked.inOneWrite(async ({ db, secrets, line }) => {
    const { house, actor } = asked;
    const giving = await beginGiving({ db, secrets }, place, house.ports);
    const named = { agencyName: giving.agencyName, periodName: giving.period.name };
    line.about = `${named.agencyName}, ${named.periodName}`;
    const files: NamedFile[] = [];
    const by = { actor, attachments: house.attachments, now: house.ports.now() };
    if (kinds.includes('package')) files.push({ name: formName(named), bytes: await givePackage(db, giving, by) });
    if (kinds.includes('excel'))
      files.push({ name: excelName(named), bytes: await addExcelForm(db, giving.stamp, by) });
    return { giving, files };
  });

/** Gives an agency its part of a period in these forms. Papers that the book can't draft yet keep nothing else back. */
export const giveToAgency = async (asked: Asked, place: Place, kinds: readonly GivenKind[]): Promise<GivenToAgency> => {
  const { giving, files } = await giveForms(asked, place, kinds);
  const { period, agencyName } = giving;
  const given = { agencyName, periodName: period.name };
  if (!kinds.includes('papers')) return { ...given, files, whyNoPapers: null };
  const about = { planId: period.plan_id, year: periodYear({ coversTo: period.covers_to }), agencyId: place.agencyId };
  try {
    const papers = await addAssignmentPapers(asked.house, about, asked.signal);
    return { ...given, files: [...files, ...papers], whyNoPapers: null };
  } catch (error) {
    if (!isRefusal(error) && !(error instanceof PaperError)) throw error;
    return { ...given, files, whyNoPapers: error.message };
  }
};
