import { createHash } from 'node:crypto';
import type { Actor } from '#shared/contract/actor.ts';
import type { AnswerStamp } from '#shared/exchange/answer.ts';
import type { FormBase } from '#shared/exchange/answer-schemas.ts';
import type { Sheet } from '#shared/progress/sheet.ts';
import { entryWordsOf } from '#shared/progress/sheet-entry.rules.ts';
import { figureWordsOf } from '#shared/progress/sheet-figure.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { readSheet } from '../progress/sheet.store.ts';
import { excelForm } from './excel-form.ts';

type By = { readonly actor: Actor; readonly now: Date };

const baseOf = ({ submission, tasks, targets }: Sheet): FormBase => ({
  submissionVersion: submission.version,
  tasks: tasks.map(({ task, entry }) => ({ id: task.id, words: entryWordsOf(entry) })),
  figures: targets.map(({ target, figure }) => ({ id: target.id, words: figureWordsOf(figure) })),
});

/** Gives an agency its part of a period as an Excel form, remembered under an id of its own. @returns the file's bytes. */
export const addExcelForm = async (
  db: Writer,
  about: Omit<AnswerStamp, 'formId'>,
  by: By,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { periodId, agencyId, planVersion, givenAt } = about;
  const sheet = await readSheet(db, { periodId, agencyId }, by);
  const formId = db.newId();
  const bytes = await excelForm(sheet, { ...about, formId });
  await db.insert('given_forms', [
    {
      id: formId,
      period_id: periodId,
      agency_id: agencyId,
      form: 'excel',
      plan_version: planVersion,
      given_at: givenAt,
      given_by: by.actor.name,
      base: JSON.stringify(baseOf(sheet)),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  ]);
  return bytes;
};
