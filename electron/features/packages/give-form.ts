import type { Actor } from '#shared/contract/actor.ts';
import { closedPeriod } from '#shared/submissions/submission.rules.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import type { Ports } from '../../door/ports.ts';
import { refuse } from '../../door/refuse.ts';
import type { SecretKeeper } from '../../door/secrets.ts';
import { packageFormat } from '../../packages/manifest.ts';
import { writePackage } from '../../packages/write-package.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { openContents } from '../attachments/contents.store.ts';
import { findIdentity } from '../exchange/identity.store.ts';
import { findOfficeName } from '../office/office.store.ts';
import { getPeriodRow } from '../periods/periods.store.ts';
import { readRound } from '../submissions/round.store.ts';
import { getGivenPlan, readFormRows } from './form-rows.store.ts';
import { ownKeyOfOffice } from './own-key.ts';
import { readFormBase } from './told-words.store.ts';

export type Place = { readonly periodId: string; readonly agencyId: string };
export type By = { readonly actor: Actor; readonly ports: Ports; readonly attachments: string };
type Write = { readonly db: Writer; readonly secrets: SecretKeeper };

export type GivenPackage = {
  readonly formId: string;
  readonly agencyName: string;
  readonly periodName: string;
  readonly bytes: Buffer;
  readonly sha256: string;
};

const unnamedOffice = 'Cơ quan tổng hợp';

const getRoundPlace = async (db: Reader, { periodId, agencyId }: Place, today: string) => {
  const period = await getPeriodRow(db, periodId);
  if (period.state === 'closed') throw refuse('refused', closedPeriod);
  const submission = (await readRound(db, period, today)).find(({ agency }) => agency.id === agencyId);
  if (submission) return { period, submission };
  const agency = (await agencyNamesById(db)).get(agencyId);
  if (!agency) throw refuse('not-found', 'Cơ quan này không có trong sổ.');
  throw refuse('refused', `${agency.name} không được giao nhiệm vụ nào trong "${period.name}".`);
};

const readFiles = async (
  rows: Awaited<ReturnType<typeof readFormRows>>,
  folder: string,
): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  for (const row of rows.attachments)
    if (!files.has(row.sha256)) files.set(row.sha256, await (await openContents(folder, row)).bytes());
  return files;
};

/** Gives an agency its part of the book for one period: a signed package, remembered with what stood in the book then. */
export const givePackage = async (
  write: Write,
  place: Place,
  { actor, ports, attachments }: By,
): Promise<GivenPackage> => {
  const { db } = write;
  if ((await findIdentity(db))?.kind === 'liaison')
    throw refuse('refused', 'Sổ này là sổ của cơ quan được giao: chỉ đơn vị tổng hợp lập gói gửi đi.');
  const givenAt = ports.now().toISOString();
  const { period, submission } = await getRoundPlace(db, place, givenAt.slice(0, 10));
  const { identity, key } = await ownKeyOfOffice(write, ports);
  const plan = await getGivenPlan(db, period.plan_id);
  const rows = await readFormRows(db, { period, agencyId: place.agencyId });
  const base = await readFormBase(db, place);
  const formId = db.newId();
  const bookId = identity.book_id;
  const stamp = {
    format: packageFormat,
    bookId,
    formId,
    planId: plan.id,
    planVersion: plan.version,
    ...place,
    givenAt,
  };
  const agencyName = submission.agency.name;
  const head = {
    kind: 'form' as const,
    stamp,
    fromBookId: bookId,
    fromName: (await findOfficeName(db)) || unnamedOffice,
    madeAt: givenAt,
    madeBy: actor.name,
    agencyName,
    planName: plan.name,
    periodName: period.name,
    dueOn: submission.dueOn,
  };
  const { bytes, sha256 } = await writePackage(
    { head, data: { rows, base }, files: await readFiles(rows, attachments) },
    key,
  );
  await db.insert('given_forms', [
    {
      id: formId,
      period_id: place.periodId,
      agency_id: place.agencyId,
      form: 'package',
      plan_version: plan.version,
      given_at: givenAt,
      given_by: actor.name,
      base: JSON.stringify(base),
      sha256,
    },
  ]);
  return { formId, agencyName, periodName: period.name, bytes, sha256 };
};
