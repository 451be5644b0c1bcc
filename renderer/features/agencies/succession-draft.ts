import type { Choice, Succession, Successor } from '#shared/agencies/succession.ts';
import type { SuccessionKind } from '#shared/agencies/succession-kinds.ts';
import type { Proposal } from '#shared/agencies/succession-preview.ts';
import { successionKindNames } from './agency-words.ts';

/** A successor with the name under which the page shows it. */
export type Heir = { readonly successor: Successor; readonly name: string };

/** A reorganisation being prepared; day '' and kind null: not said yet. Choices to successors taken out are kept, unused. */
export type SuccessionDraft = {
  readonly kind: SuccessionKind | null;
  readonly happensOn: string;
  readonly fromAgencyIds: readonly string[];
  readonly heirs: readonly Heir[];
  readonly choices: readonly Choice[];
  readonly note: string;
};

/** Every reorganisation begun, each under the proposal it came from; `byHand` under the key of none. */
type SuccessionDrafts = {
  readonly current: string;
  readonly drafts: Readonly<Record<string, SuccessionDraft>>;
};

export const byHand = 'tu-lap';
export const noSuccession: SuccessionDraft = {
  kind: null,
  happensOn: '',
  fromAgencyIds: [],
  heirs: [],
  choices: [],
  note: '',
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isDraft = (value: unknown): value is SuccessionDraft =>
  isRecord(value) &&
  (value.kind === null || (typeof value.kind === 'string' && value.kind in successionKindNames)) &&
  typeof value.happensOn === 'string' &&
  typeof value.note === 'string' &&
  [value.fromAgencyIds, value.heirs, value.choices].every(Array.isArray);

export const areDrafts = (value: unknown): value is SuccessionDrafts =>
  isRecord(value) &&
  typeof value.current === 'string' &&
  isRecord(value.drafts) &&
  Object.values(value.drafts).every(isDraft);

/** The name under which choices speak of a successor. */
export const refOf = (successor: Successor): string => {
  if (successor.source === 'book') return successor.agencyId;
  return successor.source === 'catalogue' ? successor.key : successor.ref;
};

export const draftOfProposal = ({ succession, successors }: Proposal): SuccessionDraft => ({
  kind: succession.kind,
  happensOn: succession.happensOn,
  fromAgencyIds: succession.fromAgencyIds,
  heirs: succession.successors.map((successor, at) => ({ successor, name: successors[at]?.name ?? '' })),
  choices: succession.choices,
  note: succession.note,
});

/** What is asked of the core; null while kind, day or old agencies are missing. */
export const successionOf = (draft: SuccessionDraft): Succession | null => {
  if (draft.kind === null || draft.happensOn === '' || draft.fromAgencyIds.length === 0) return null;
  const refs = new Set(draft.heirs.map((heir) => refOf(heir.successor)));
  return {
    kind: draft.kind,
    happensOn: draft.happensOn,
    fromAgencyIds: draft.fromAgencyIds,
    successors: draft.heirs.map((heir) => heir.successor),
    choices: draft.choices.filter((choice) => refs.has(choice.to) && draft.fromAgencyIds.includes(choice.fromAgencyId)),
    note: draft.note,
  };
};

/** Where several take over, somebody has to say who gets what. */
export const needsShares = (draft: SuccessionDraft): boolean => draft.heirs.length > 1;

/** Why the first step is not done yet, beside its fields. */
export const whyNotStart = ({ kind, happensOn, fromAgencyIds }: SuccessionDraft) => ({
  kind: kind === null ? 'Chọn hình thức sắp xếp.' : undefined,
  happensOn: happensOn === '' ? 'Nhập ngày có hiệu lực.' : undefined,
  from: whyNotOldAgencies(kind, fromAgencyIds.length),
});

const whyNotOldAgencies = (kind: SuccessionKind | null, count: number): string | undefined => {
  if (count === 0) return 'Chọn ít nhất một cơ quan cũ.';
  if (count > 1 && kind === 'rename') return 'Đổi tên chỉ áp dụng cho một cơ quan. Giữ lại một cơ quan.';
  if (count > 1 && kind === 'split') return 'Chia tách chỉ áp dụng cho một cơ quan. Giữ lại một cơ quan.';
  return undefined;
};

/** Why the successors do not fit the kind yet. */
export const whyNotHeirs = ({ kind, heirs }: SuccessionDraft): string | null => {
  if (kind === 'rename' && heirs.length !== 1) return 'Đổi tên cần đúng một cơ quan mang tên mới.';
  if (kind === 'merge' && heirs.length !== 1) return 'Hợp nhất, sáp nhập cần đúng một cơ quan kế thừa.';
  if (kind === 'split' && heirs.length < 2) return 'Chia tách cần ít nhất hai cơ quan kế thừa.';
  return null;
};
