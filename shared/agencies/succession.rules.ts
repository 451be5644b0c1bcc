import { shortDate } from '../words/dates.ts';
import { nameKey } from './agency.rules.ts';
import type { Choice, Succession } from './succession.ts';
import type { Move } from './succession-preview.ts';
import { dayBefore, isValidOn, type Validity } from './validity.rules.ts';

/** An agency on either side; `id` of one that the book does not have yet is its ref. */
export type Party = Validity & {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly superiorLines: readonly string[];
  /** The day on which an earlier succession ended it. */
  readonly endedOn: string | null;
};
export type Parties = { readonly from: readonly Party[]; readonly to: readonly Party[] };

/** Agencies on both sides: they go on. */
export const goesOn = (party: Party, { to }: Parties): boolean => to.some((one) => one.id === party.id);

const whyNotKind = ({ kind }: Succession, parties: Parties): string | null => {
  const { from, to } = parties;
  const old = from.filter((party) => !goesOn(party, parties));
  if (new Set(from.map((one) => one.id)).size < from.length || new Set(to.map((one) => one.id)).size < to.length)
    return 'Một cơ quan được chọn hai lần. Giữ lại một dòng.';
  if (kind === 'rename' && (from.length !== 1 || to.length !== 1))
    return 'Đổi tên cần đúng một cơ quan cũ và một cơ quan mang tên mới.';
  if (kind === 'merge' && (to.length !== 1 || old.length === 0))
    return 'Hợp nhất, sáp nhập cần ít nhất một cơ quan cũ và đúng một cơ quan kế thừa khác.';
  if (kind === 'split' && (from.length !== 1 || to.length < 2))
    return 'Chia tách cần đúng một cơ quan cũ và ít nhất hai cơ quan kế thừa.';
  if (kind === 'dissolve' && old.length < from.length) return 'Cơ quan giải thể không thể nhận việc của chính mình.';
  const [before, after] = [from[0], to[0]];
  if (kind === 'rename' && before && after && nameKey(before.name) === nameKey(after.name)) {
    const sameHead = before.superiorLines.join('\n') === after.superiorLines.join('\n');
    if (sameHead) return `Tên mới trùng tên cũ: ${before.name}. Nhập tên mới.`;
  }
  return null;
};

/** What a plan added later still gives to an agency that has ended may follow, on the same day as the rest. */
const whyNotOld = (party: Party, happensOn: string, hasWork: boolean): string | null => {
  const { name, validFrom, validTo, endedOn } = party;
  if (endedOn !== null && hasWork && endedOn !== happensOn)
    return `${name} đã được sắp xếp từ ngày ${shortDate(endedOn)}. Việc còn sót chỉ chuyển được với đúng ngày đó.`;
  if (endedOn !== null && !hasWork)
    return `${name} đã được sắp xếp từ ngày ${shortDate(endedOn)} và không còn việc đang mở. Chọn cơ quan kế thừa của nó.`;
  if (validFrom !== null && happensOn <= validFrom)
    return `${name} bắt đầu hoạt động từ ngày ${shortDate(validFrom)}. Chọn ngày sau ngày đó.`;
  if (validTo !== null && validTo < dayBefore(happensOn))
    return `${name} đã hết hiệu lực sau ngày ${shortDate(validTo)}. Chọn ngày muộn nhất là ngày kế tiếp, hoặc sửa ngày hết hiệu lực.`;
  return null;
};

const whyNotHeir = (party: Party, happensOn: string): string | null =>
  isValidOn(party, happensOn)
    ? null
    : `${party.name} không hoạt động vào ngày ${shortDate(happensOn)}. Chọn cơ quan kế thừa khác hoặc ngày khác.`;

const whyNotChoice = (choice: Choice, { from, to }: Parties): string | null => {
  if (!from.some((party) => party.id === choice.fromAgencyId))
    return 'Có lựa chọn phân chia cho một cơ quan không nằm trong lần sắp xếp này. Bỏ lựa chọn đó.';
  if (!to.some((party) => party.ref === choice.to))
    return 'Có việc được giao cho một cơ quan không phải cơ quan kế thừa. Chọn một cơ quan trong danh sách kế thừa.';
  return null;
};

const orphans = (moves: readonly Move[]): string[] =>
  [...Map.groupBy(moves, (move) => move.from.name)].flatMap(([name, ofAgency]) => {
    const open = ofAgency.filter((move) => move.to === null);
    const [first] = open;
    if (!first) return [];
    return `${name}: còn ${open.length} việc chưa có cơ quan nhận, trước hết là "${first.text.slice(0, 80)}" (${first.planName}, ${first.sectionLabel || 'chung'}). Chọn cơ quan nhận cho từng mục hoặc từng việc.`;
  });

/** Every reason against a succession, in sentences; empty: it can be carried out. */
export const listProblems = (succession: Succession, parties: Parties, moves: readonly Move[]): string[] => {
  const { happensOn } = succession;
  const old = parties.from.filter((party) => !goesOn(party, parties));
  const atWork = new Set(moves.map((move) => move.from.id));
  const reasons = [
    whyNotKind(succession, parties),
    ...old.map((party) => whyNotOld(party, happensOn, atWork.has(party.id))),
    ...parties.to.map((party) => whyNotHeir(party, happensOn)),
    ...succession.choices.map((choice) => whyNotChoice(choice, parties)),
    ...orphans(moves),
  ];
  return [...new Set(reasons.filter((reason) => reason !== null))];
};
