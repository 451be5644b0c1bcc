import type { Actor } from '#shared/contract/actor.ts';
import { entryYear } from '#shared/periods/period.rules.ts';
import { asRecorded, type EntryWords } from '#shared/progress/sheet-entry.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { addReceived } from '../attachments/add-received.ts';
import type { SentEntry } from '../progress/add-entries.ts';
import type { PeriodSide } from './book-side.store.ts';
import type { Taken } from './check-answers.ts';

type By = { readonly actor: Actor; readonly now: Date };
type Answers = { readonly side: PeriodSide; readonly agencyId: string; readonly answers: readonly Taken[] };

const keptWords = (side: PeriodSide, answers: readonly Taken[]): Map<string, EntryWords> =>
  new Map(
    answers.flatMap(({ merged }) =>
      merged.tasks.flatMap(({ row, keep }) =>
        keep === null || !side.tasks.has(row.id) ? [] : [[row.id, keep] as const],
      ),
    ),
  );

/** The entries that an agency's answers lead to, with the files of evidence that came along. */
export const sentEntries = async (
  db: Writer,
  { side, agencyId, answers }: Answers,
  { actor, now }: By,
): Promise<SentEntry[]> => {
  const kept = keptWords(side, answers);
  const named = [...kept.values()].flatMap(({ documents }) => documents.flatMap(({ attachment }) => attachment ?? []));
  const contents = new Map(answers.flatMap(({ file }) => [...file.reading.contents]));
  const ids = await addReceived(db, { named, contents }, { agencyId, name: actor.name, now });
  const days = { coversFrom: side.period.covers_from, coversTo: side.period.covers_to };
  const entries = side.entries.get(agencyId);
  return [...kept].flatMap(([taskId, words]): SentEntry[] => {
    const task = side.tasks.get(taskId);
    if (!task) return [];
    const documents = words.documents.map((one) => ({
      ...one,
      attachment: one.attachment && { ...one.attachment, id: ids.get(one.attachment.sha256) ?? one.attachment.id },
    }));
    return [
      {
        ...asRecorded({ ...words, documents }),
        ...{ taskId, agencyId, year: entryYear(days, task), name: task.name },
        assigned: side.parts.get(taskId) ?? [],
        entryId: entries?.get(taskId)?.id ?? null,
        fileNames: new Map(
          documents.flatMap(({ attachment }) => (attachment ? [[attachment.id, attachment.name]] : [])),
        ),
      },
    ];
  });
};
