import { createHash } from 'node:crypto';
import type { Actor } from '#shared/contract/actor.ts';
import type { AnswerStamp } from '#shared/exchange/answer.ts';
import type { Writer } from '../../database/handles.ts';
import { readSheet } from '../progress/sheet.store.ts';
import { excelForm } from './excel-form.ts';

type By = { readonly actor: Actor; readonly now: Date };

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
      base: '{}',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  ]);
  return bytes;
};
