import { createHash } from 'node:crypto';
import type { Answer } from '#shared/exchange/answer.ts';
import type { CheckedRow } from '#shared/exchange/checked-file.ts';
import type { PeriodSide } from './book-side.store.ts';
import type { MergedAnswer } from './merge-answer.ts';

/** The rows of which the answer says something, with who wrote what the book says. */
export const rowsOf = (side: PeriodSide, agencyId: string, { tasks, targets }: MergedAnswer): CheckedRow[] => {
  const entries = side.entries.get(agencyId);
  const shownTasks = tasks.map(({ row }) => {
    const entry = entries?.get(row.id);
    return { ...row, oursAt: entry?.recordedAt ?? null, oursBy: entry?.recordedBy ?? '' };
  });
  const shownTargets = targets.map(({ row }) => ({ ...row, oursAt: null, oursBy: '' }));
  return [...shownTasks, ...shownTargets].filter(({ fields }) => fields.length > 0);
};

/** Stands for all in the book that the merge of this answer looked at. */
export const seenOf = (side: PeriodSide, { stamp: { agencyId }, tasks, figures }: Answer): string => {
  const [ownEntries, ownFigures] = [side.entries.get(agencyId), side.figures.get(agencyId)];
  const looked = [
    [side.period.version, side.submissions.get(agencyId)?.version ?? null],
    tasks.map(({ id }) => ownEntries?.get(id)?.version ?? side.tasks.has(id)),
    figures.map(({ id }) => ownFigures?.get(id)?.version ?? side.targets.has(id)),
    side.received.get(agencyId)?.map(({ id }) => id) ?? [],
  ];
  return createHash('sha256').update(JSON.stringify(looked)).digest('hex').slice(0, 32);
};
