import type { Actor } from '#shared/contract/actor.ts';
import type { AnswerStamp } from '#shared/exchange/answer.ts';
import { closedPeriod } from '#shared/submissions/submission.rules.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import type { PeriodTable } from '../../database/tables/round-tables.ts';
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
import { type Own, ownKeyOfOffice } from './own-key.ts';
import { readFormBase } from './told-words.store.ts';

export type Place = { readonly periodId: string; readonly agencyId: string };
type By = { readonly actor: Actor; readonly attachments: string };
type Write = { readonly db: Writer; readonly secrets: SecretKeeper };

/** What is given to one agency for one period, whatever form it takes. */
export type Giving = {
  readonly period: PeriodTable;
  readonly agencyName: string;
  readonly planName: string;
  readonly dueOn: string;
  readonly own: Own;
  readonly stamp: Omit<AnswerStamp, 'formId'>;
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

/** Looks whether an agency can be given its part of a period, and says what all its forms say of themselves. */
export const beginGiving = async (write: Write, place: Place, ports: Ports): Promise<Giving> => {
  const { db } = write;
  if ((await findIdentity(db))?.kind === 'liaison')
    throw refuse('refused', 'Sổ này là sổ của cơ quan được giao: chỉ đơn vị tổng hợp lập gói gửi đi.');
  const givenAt = ports.now().toISOString();
  const { period, submission } = await getRoundPlace(db, place, dayInVietnam(ports.now()));
  const own = await ownKeyOfOffice(write, ports);
  const plan = await getGivenPlan(db, period.plan_id);
  const about = { format: packageFormat, bookId: own.identity.book_id, planId: plan.id, planVersion: plan.version };
  const { agency, dueOn } = submission;
  return { period, agencyName: agency.name, planName: plan.name, dueOn, own, stamp: { ...about, ...place, givenAt } };
};

/** Gives an agency its part of the book as a signed package, remembered with what stood in the book then. */
export const givePackage = async (
  db: Writer,
  { period, agencyName, planName, dueOn, own, stamp }: Giving,
  { actor, attachments }: By,
): Promise<Uint8Array> => {
  const { agencyId, givenAt } = stamp;
  const rows = await readFormRows(db, { period, agencyId });
  const base = await readFormBase(db, stamp);
  const formId = db.newId();
  const head = {
    kind: 'form' as const,
    stamp: { ...stamp, formId },
    fromBookId: stamp.bookId,
    fromName: (await findOfficeName(db)) || unnamedOffice,
    madeAt: givenAt,
    madeBy: actor.name,
    ...{ agencyName, planName, periodName: period.name, dueOn },
  };
  const files = await readFiles(rows, attachments);
  const { bytes, sha256 } = await writePackage({ head, data: { rows, base }, files }, own.key);
  await db.insert('given_forms', [
    {
      id: formId,
      period_id: period.id,
      agency_id: agencyId,
      form: 'package',
      plan_version: stamp.planVersion,
      given_at: givenAt,
      given_by: actor.name,
      base: JSON.stringify(base),
      sha256,
    },
  ]);
  return bytes;
};
