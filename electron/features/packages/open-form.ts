import type { Writer } from '../../database/handles.ts';
import type { Ports } from '../../door/ports.ts';
import { addBroughtFiles } from '../attachments/add-brought-files.ts';
import { asAttachment } from '../attachments/attachments.store.ts';
import { addCorrespondent } from '../exchange/add-correspondent.ts';
import type { ReadForm } from './check-form.ts';
import { keepRounds } from './keep-round.ts';
import { keepPlanRows } from './keep-rows.ts';
import { withOwnHead } from './own-head.ts';

type OpenedForm = {
  readonly planId: string;
  readonly periodId: string;
  readonly added: number;
  readonly changed: number;
  /** Lines that the office's book says otherwise and that stay as the agency wrote them. */
  readonly kept: number;
};

type To = { readonly ports: Ports; readonly attachments: string };

/** Takes in what the office gives: the plan as it is now, the round as it stands, the files; what was recorded stays. */
export const openForm = async (db: Writer, read: ReadForm, { ports, attachments: folder }: To): Promise<OpenedForm> => {
  const { form, manifest, files, signedBy, sha256 } = read;
  const { planId, periodId, agencyId, formId, planVersion, givenAt } = manifest.stamp;
  const { added, changed } = await keepPlanRows(db, await withOwnHead(db, form.rows, agencyId), planId);
  await addBroughtFiles(db, { attachments: form.rows.attachments.map(asAttachment), files, folder, agencyId });
  const kept = await keepRounds(db, { rows: form.rows, agencyId });
  await db.insert('given_forms', [
    {
      id: formId,
      period_id: periodId,
      agency_id: agencyId,
      form: 'package',
      plan_version: planVersion,
      given_at: givenAt,
      given_by: manifest.madeBy,
      base: JSON.stringify(form.base),
      sha256,
    },
  ]);
  const office = { bookId: manifest.fromBookId, agencyId: null, name: manifest.fromName };
  if (signedBy !== null) await addCorrespondent(db, { ...office, publicKey: signedBy }, ports.now());
  return { planId, periodId, added, changed, kept };
};
