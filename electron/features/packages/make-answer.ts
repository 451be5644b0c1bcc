import type { Answered } from '#shared/exchange/answer.ts';
import { type AnswerLines, FormBase } from '#shared/exchange/answer-schemas.ts';
import { answerName } from '#shared/packages/file-names.rules.ts';
import { noEntryWords } from '#shared/progress/sheet-entry.rules.ts';
import { noFigureWords } from '#shared/progress/sheet-figure.rules.ts';
import { isDraftIn } from '#shared/submissions/submission.rules.ts';
import type { Reader } from '../../database/handles.ts';
import type { Ports } from '../../door/ports.ts';
import { refuse } from '../../door/refuse.ts';
import { packageFormat } from '../../packages/manifest.ts';
import { writePackage } from '../../packages/write-package.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { findAttachment } from '../attachments/attachments.store.ts';
import { openContents } from '../attachments/contents.store.ts';
import { findLatestForm } from '../exchange/given-forms.store.ts';
import { getPeriodRow } from '../periods/periods.store.ts';
import { findSubmission } from '../submissions/round.store.ts';
import { getGivenPlan } from './form-rows.store.ts';
import type { Own } from './own-key.ts';
import { filesIn, orderOf, readTold } from './told-words.store.ts';

type Asked = { readonly periodId: string; readonly agencyId: string; readonly madeBy: string };

type Sides<W> = {
  readonly told: ReadonlyMap<string, W>;
  readonly base: readonly { id: string; words: W }[];
  readonly none: W;
};

/** Everything that was told or that the form told, each beside what it was when the form was given out. */
const linesOf = <W>(
  name: string,
  { told, base, none }: Sides<W>,
  order: ReadonlyMap<string, number>,
): Answered<W>[] => {
  const before = new Map(base.map(({ id, words }) => [id, words]));
  const ids = [...new Set([...told.keys(), ...before.keys()])];
  return ids
    .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map((id, at) => ({
      id,
      base: before.get(id) ?? none,
      words: told.get(id) ?? none,
      place: `${name}, dòng ${at + 1}`,
    }));
};

const readContents = async (db: Reader, lines: Pick<AnswerLines, 'tasks'>, folder: string) => {
  const files = new Map<string, Uint8Array>();
  for (const { id, sha256 } of filesIn(lines.tasks.map(({ words }) => words))) {
    const row = files.has(sha256) ? undefined : await findAttachment(db, id);
    if (row) files.set(sha256, await (await openContents(folder, row)).bytes());
  }
  return files;
};

type From = { readonly own: Own; readonly ports: Ports; readonly attachments: string };

/** The signed answer of an agency to the form that it was given last: what it has sent of the period, with its files. */
export const makeAnswer = async (db: Reader, { madeBy, ...place }: Asked, from: From): Promise<File> => {
  const { own, ports, attachments } = from;
  const form = await findLatestForm(db, place);
  if (!form) throw refuse('refused', 'Sổ chưa mở gói nào của kỳ này: mở gói .skh đơn vị chủ trì gửi rồi lập trả lời.');
  const submission = await findSubmission(db, place.periodId, place.agencyId);
  if (!submission || isDraftIn(submission.state))
    throw refuse('refused', 'Kết quả của kỳ này chưa gửi: bấm Gửi kết quả, rồi lưu gói trả lời.');
  const period = await getPeriodRow(db, place.periodId);
  const plan = await getGivenPlan(db, period.plan_id);
  const base = FormBase.parse(JSON.parse(form.base));
  const told = await readTold(db, place);
  const order = await orderOf(db, plan.id);
  const lines = {
    isNothingToReport: submission.is_nothing_to_report === 1,
    tasks: linesOf('Nhiệm vụ', { told: told.tasks, base: base.tasks, none: noEntryWords }, order),
    figures: linesOf('Chỉ tiêu', { told: told.figures, base: base.figures, none: noFigureWords }, order),
  };
  const agencyName = (await agencyNamesById(db)).get(place.agencyId)?.name ?? '';
  const head = {
    kind: 'answer' as const,
    stamp: {
      format: packageFormat,
      bookId: own.identity.compiler_book_id ?? '',
      formId: form.id,
      planId: plan.id,
      planVersion: form.plan_version,
      ...place,
      givenAt: form.given_at,
    },
    fromBookId: own.identity.book_id,
    fromName: agencyName,
    madeAt: ports.now().toISOString(),
    madeBy,
    agencyName,
    planName: plan.name,
    periodName: period.name,
    dueOn: submission.due_on ?? period.due_on,
  };
  const files = await readContents(db, lines, attachments);
  const { bytes } = await writePackage({ head, data: lines, files }, own.key);
  return new File([bytes as BlobPart], answerName({ agencyName, periodName: period.name }), {
    type: 'application/zip',
  });
};
