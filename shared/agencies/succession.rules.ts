import { brief } from '../words/brief.ts';
import { shortDate } from '../words/dates.ts';
import { nameKey } from './agency.rules.ts';
import type { Choice, Succession } from './succession.ts';
import type { Move, SuccessionProblem } from './succession-preview.ts';
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

type About = Omit<SuccessionProblem, 'sentence'>;
const start: About = { about: 'start', ref: null };
const heirs: About = { about: 'heirs', ref: null };
const isTwice = (parties: readonly Party[]): boolean => new Set(parties.map((one) => one.id)).size < parties.length;

const whyNotKind = ({ kind }: Succession, parties: Parties): SuccessionProblem | null => {
  const { from, to } = parties;
  const old = from.filter((party) => !goesOn(party, parties));
  const say = (sentence: string, place: About): SuccessionProblem => ({ sentence, ...place });
  if (isTwice(from) || isTwice(to))
    return say('Một cơ quan được chọn hai lần. Giữ lại một dòng.', isTwice(to) ? heirs : start);
  if (kind === 'rename' && (from.length !== 1 || to.length !== 1))
    return say('Đổi tên cần đúng một cơ quan cũ và một cơ quan mang tên mới.', from.length === 1 ? heirs : start);
  if (kind === 'merge' && (to.length !== 1 || old.length === 0))
    return say('Hợp nhất, sáp nhập cần ít nhất một cơ quan cũ và đúng một cơ quan kế thừa khác.', heirs);
  if (kind === 'split' && (from.length !== 1 || to.length < 2))
    return say('Chia tách cần đúng một cơ quan cũ và ít nhất hai cơ quan kế thừa.', from.length === 1 ? heirs : start);
  if (kind === 'dissolve' && old.length < from.length)
    return say('Cơ quan giải thể không thể nhận việc của chính mình.', heirs);
  const [before, after] = [from[0], to[0]];
  if (kind === 'rename' && before && after && nameKey(before.name) === nameKey(after.name)) {
    const sameHead = before.superiorLines.join('\n') === after.superiorLines.join('\n');
    const sentence = `Tên mới trùng tên cũ: ${before.name}. Nhập tên mới.`;
    if (sameHead) return say(sentence, { about: 'heirs', ref: after.ref });
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

const whyNotChoice = (choice: Choice, { from, to }: Parties): SuccessionProblem | null => {
  if (!from.some((party) => party.id === choice.fromAgencyId)) {
    const sentence = 'Có lựa chọn phân chia cho một cơ quan không nằm trong lần sắp xếp này. Bỏ lựa chọn đó.';
    return { sentence, ...start };
  }
  if (!to.some((party) => party.ref === choice.to)) {
    const sentence =
      'Có việc được giao cho một cơ quan không phải cơ quan kế thừa. Chọn một cơ quan trong danh sách kế thừa.';
    return { sentence, ...heirs };
  }
  return null;
};

const orphans = (moves: readonly Move[]): SuccessionProblem[] =>
  [...Map.groupBy(moves, (move) => move.from.name)].flatMap(([name, ofAgency]) => {
    const open = ofAgency.filter((move) => move.to === null);
    const [first] = open;
    if (!first) return [];
    const place = `${first.planName}, ${first.sectionLabel || first.sectionTitle || 'chung'}`;
    const sentence = `${name}: còn ${open.length} việc chưa có cơ quan nhận, trước hết là "${brief(first.text)}" (${place}). Chọn cơ quan nhận cho từng mục hoặc từng việc.`;
    return { sentence, about: 'work', ref: first.id };
  });

const about = (place: About, sentence: string | null): SuccessionProblem | null =>
  sentence === null ? null : { sentence, ...place };

/** Every reason against a succession, each told once; empty: it can be carried out. */
export const listProblems = (succession: Succession, parties: Parties, moves: readonly Move[]): SuccessionProblem[] => {
  const { happensOn } = succession;
  const old = parties.from.filter((party) => !goesOn(party, parties));
  const atWork = new Set(moves.map((move) => move.from.id));
  const reasons = [
    whyNotKind(succession, parties),
    ...old.map((party) => about({ about: 'old', ref: party.id }, whyNotOld(party, happensOn, atWork.has(party.id)))),
    ...parties.to.map((party) => about({ about: 'heirs', ref: party.ref }, whyNotHeir(party, happensOn))),
    ...succession.choices.map((choice) => whyNotChoice(choice, parties)),
    ...orphans(moves),
  ];
  const told = reasons.filter((reason) => reason !== null);
  return [...new Map(told.map((reason) => [reason.sentence, reason])).values()];
};
