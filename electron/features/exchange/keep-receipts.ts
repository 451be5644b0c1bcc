import type { Actor } from '#shared/contract/actor.ts';
import type { Writer } from '../../database/handles.ts';
import { addCorrespondent } from './add-correspondent.ts';
import type { Taken } from './check-answers.ts';

type By = { readonly actor: Actor; readonly now: Date };

/** Leaves a receipt for each answer: what it told, and what was chosen where it differed from the book. */
export const keepReceipts = (db: Writer, taken: readonly Taken[], { actor, now }: By): Promise<void> =>
  db.insert(
    'received_answers',
    taken.map(({ file, checked, merged }) => {
      const { answer, signature } = file.reading;
      return {
        id: db.newId(),
        form_id: answer.stamp.formId,
        period_id: answer.stamp.periodId,
        agency_id: answer.stamp.agencyId,
        sha256: file.sha256,
        file_name: file.name,
        form: answer.form,
        made_at: answer.madeAt,
        made_by: answer.madeBy,
        received_at: now.toISOString(),
        received_by: actor.name,
        signature,
        is_nothing_to_report: answer.isNothingToReport ? (1 as const) : (0 as const),
        counts: JSON.stringify(checked.counts),
        told: JSON.stringify(merged.told),
        settled: JSON.stringify([...merged.tasks, ...merged.targets].flatMap(({ settled }) => settled)),
      };
    }),
  );

/** Remembers the keys that answers were signed with. */
export const keepSenders = async (db: Writer, taken: readonly Taken[], now: Date): Promise<void> => {
  for (const { file } of taken) {
    const { answer, signedBy } = file.reading;
    if (signedBy) await addCorrespondent(db, { ...signedBy, agencyId: answer.stamp.agencyId }, now);
  }
};
