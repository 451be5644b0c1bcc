import type { PackageView } from '#shared/packages/packages.ts';
import { moment } from '#shared/words/dates.ts';
import type { Reader } from '../../database/handles.ts';
import { shortCode } from '../../packages/signing.ts';
import { findAccess } from '../accounts/access.store.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { signatureStateOf } from '../exchange/correspondents.store.ts';
import { findGivenForm, findLatestForm } from '../exchange/given-forms.store.ts';
import { findIdentity } from '../exchange/identity.store.ts';
import type { ReadForm } from './check-form.ts';

const officeBook =
  'Sổ này là sổ của đơn vị tổng hợp. Gói giao việc mở trong sổ của cơ quan được giao: mở chương trình với một thư mục dữ liệu trống.';

/** Why this book can't take a package, or null: it is another's, an older one, or was opened before. */
export const whyNotOpen = async (db: Reader, { manifest }: ReadForm): Promise<string | null> => {
  const { bookId, agencyId, periodId, formId, givenAt } = manifest.stamp;
  const identity = await findIdentity(db);
  if (!identity) return (await findAccess(db)) ? officeBook : null;
  if (identity.kind === 'compiler')
    return identity.book_id === bookId ? 'Gói này do chính sổ này lập: gửi cho cơ quan được giao.' : officeBook;
  if (identity.compiler_book_id !== bookId)
    return `Gói này của ${manifest.fromName}, không phải nơi đã giao sổ này: mở chương trình với một thư mục dữ liệu khác.`;
  if (identity.agency_id !== agencyId) {
    const own = (await agencyNamesById(db)).get(identity.agency_id ?? '')?.name ?? '';
    return `Gói này gửi cho ${manifest.agencyName}, còn sổ này của ${own}.`;
  }
  if (await findGivenForm(db, formId)) return 'Gói này đã được mở trong sổ.';
  const latest = await findLatestForm(db, { periodId, agencyId });
  return latest && latest.given_at > givenAt
    ? `Gói này lập lúc ${moment(givenAt)}, cũ hơn gói đã mở (lập lúc ${moment(latest.given_at)}): dùng gói mới nhất.`
    : null;
};

/** What a package says of itself, and what is known of its sender. */
export const viewPackage = async (db: Reader, read: ReadForm): Promise<PackageView> => {
  const { manifest, signedBy, form } = read;
  const { fromName, agencyName, planName, periodName, dueOn, madeBy } = manifest;
  const { agencyId, givenAt } = manifest.stamp;
  const own = new Set(form.rows.assignments.filter((row) => row.agency_id === agencyId).map((row) => row.task_id));
  return {
    ...{ fromName, agencyName, planName, periodName, dueOn, givenAt, givenBy: madeBy },
    taskCount: own.size,
    targetCount: form.rows.targets.length,
    signature: await signatureStateOf(db, { agencyId: null, signedBy }),
    code: signedBy === null ? null : shortCode(signedBy),
    whyNotOpen: await whyNotOpen(db, read),
  };
};
