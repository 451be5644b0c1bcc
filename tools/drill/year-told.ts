import { evidenceInWords } from '#shared/progress/evidence.rules.ts';
import type { RecordedFields } from '#shared/progress/progress-entry.ts';
import type { Sheet, SheetTarget } from '#shared/progress/sheet.ts';
import { type FigureWords, isToldAsRatio, noFigureWords } from '#shared/progress/sheet-figure.rules.ts';
import type { Chance } from '../demo/chance.ts';
import { toldOf } from '../demo/told-words.ts';

export const textFields = [
  'status',
  'result',
  'obstacles',
  'delayCause',
  'proposals',
  'nextSteps',
  'stopReason',
] as const;

type Document = {
  readonly numberSymbol: string;
  readonly issuedOn: string | null;
  readonly issuer: string;
  readonly excerpt: string;
  readonly attachmentId: string | null;
};
export type TaskWords = Pick<RecordedFields, (typeof textFields)[number] | 'evidence'> & {
  readonly documents: readonly Document[];
};
/** What an agency writes of its part of a period, by task and by target. */
export type Told = {
  readonly tasks: ReadonlyMap<string, TaskWords>;
  readonly figures: ReadonlyMap<string, FigureWords>;
};
type Agency = { readonly shortName: string; readonly symbol: string | null };
type Manner = { readonly isEarly: boolean; readonly chance: Chance };

const figureOf = ({ target }: SheetTarget, { shortName }: Agency, { isEarly, chance }: Manner): FigureWords => {
  const reached = (isEarly ? 20 : 60) + chance.number(30);
  const note = `Số liệu của ${shortName}`;
  if (target.kind === 'qualitative') return { ...noFigureWords, isMet: true, note };
  if (isToldAsRatio(target)) return { ...noFigureWords, numerator: reached, denominator: 120, note };
  return { ...noFigureWords, value: reached, note };
};

/** The agency's words, as the demo knows or invents them; the first line is always told, some others are left open. */
export const toldBy = (sheet: Sheet, agency: Agency, manner: Manner): Told => {
  const year = sheet.period.year;
  const lines = sheet.tasks.filter((_line, at) => at === 0 || (at !== 2 && manner.chance.number(8) > 0));
  return {
    tasks: new Map(
      lines.map((line) => {
        const { taskId, seenVersion: _, ...words } = toldOf(line, agency, { year, ...manner });
        return [taskId, { delayCause: '', proposals: '', nextSteps: '', documents: [], ...words }];
      }),
    ),
    figures: new Map(sheet.targets.map((line) => [line.target.id, figureOf(line, agency, manner)])),
  };
};

/** The same as somebody writes it who has one cell for the documents. */
export const inOneCell = ({ tasks, figures }: Told): Told => ({
  figures,
  tasks: new Map(
    [...tasks].map(([id, words]) => [
      id,
      { ...words, documents: [], evidence: words.evidence || evidenceInWords(words.documents) },
    ]),
  ),
});

export const withResult = ({ tasks, figures }: Told, taskId: string, result: string): Told => {
  const words = tasks.get(taskId);
  if (!words) throw new Error(`nothing is told of ${taskId}`);
  return { figures, tasks: new Map(tasks).set(taskId, { ...words, result }) };
};
