import type { SheetTask } from '#shared/progress/sheet.ts';
import type { Chance } from './chance.ts';
import { progress2018 } from './progress-2018.ts';

type Agency = { readonly shortName: string; readonly symbol: string | null };
type Numbers = { readonly few: number; readonly units: number; readonly many: number };
type Told = { readonly year: number; readonly isEarly: boolean; readonly chance: Chance };

const done = [
  (n: Numbers) => `Tổ chức ${n.few} lớp tập huấn cho ${n.many} người, đạt 100% kế hoạch`,
  (n: Numbers) => `Đã ban hành văn bản hướng dẫn và triển khai đến ${n.units}/${n.units} đơn vị trực thuộc`,
  (n: Numbers) => `Rà soát xong ${n.units} đơn vị, lập danh sách ${n.many} người làm công tác xã hội`,
];
const running = [
  (n: Numbers) => `Đã triển khai tại ${n.few}/${n.units} đơn vị; các đơn vị còn lại thực hiện trong kỳ sau`,
  (n: Numbers) => `Tổ chức ${n.few} hội nghị với ${n.many} người tham dự`,
  (n: Numbers) => `Đã lấy ý kiến ${n.units} đơn vị, đang hoàn thiện dự thảo văn bản hướng dẫn`,
];
const obstacles = ['Kinh phí giao chậm', 'Thiếu người làm công tác xã hội chuyên trách ở cơ sở', ''];
const proposals = ['Đề nghị bố trí kinh phí từ đầu năm', 'Đề nghị Bộ sớm có hướng dẫn vị trí việc làm', ''];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Of an agency without a symbol: the capitals of its short name ("UBND các quận" → "UBND"). */
const symbolOf = ({ symbol, shortName }: Agency): string => symbol ?? shortName.match(/\p{Lu}/gu)?.join('') ?? '';

const documentOf = (agency: Agency, { year, isEarly, chance }: Told) => ({
  numberSymbol: `${100 + chance.number(3_000)}/BC-${symbolOf(agency)}`,
  issuedOn: `${year}-${twoDigits((isEarly ? 2 : 6) + chance.number(4))}-${twoDigits(1 + chance.number(28))}`,
  issuer: agency.shortName,
  excerpt: '',
  attachmentId: null,
});

/** Who has words of its own in the book of 2018. */
export const hasOwnWords = (agency: Agency): boolean => progress2018.some((entry) => entry.agency === agency.shortName);

/** What the agency really told of this task in 2018, where the book of that year knows it. */
const known = ({ task }: SheetTask, agency: Agency) =>
  progress2018.find(
    (entry) =>
      entry.agency === agency.shortName &&
      entry.section === task.sectionLabel &&
      task.text.replace(/^\S{1,3}[.)] /, '').startsWith(entry.task),
  );

const invented = (agency: Agency, told: Told) => {
  const { chance, isEarly } = told;
  const few = 2 + chance.number(6);
  const numbers = { few, units: few + 3 + chance.number(20), many: 60 + chance.number(400) };
  const isDone = chance.number(10) < (isEarly ? 2 : 6);
  const isDelayed = !isDone && chance.number(3) === 0;
  return {
    status: isDone ? ('done' as const) : ('in-progress' as const),
    result: chance.pick(isDone ? done : running)(numbers),
    evidence: '',
    documents: chance.number(4) > 0 ? [documentOf(agency, told)] : [],
    obstacles: isDelayed ? chance.pick(obstacles) : '',
    delayCause: isDelayed ? 'Phải chờ thống nhất phân công giữa các đơn vị' : '',
    proposals: isDelayed ? chance.pick(proposals) : '',
    nextSteps: isDone ? '' : 'Tiếp tục thực hiện trong kỳ sau',
    stopReason: '',
  };
};

/** What an agency writes of one line of its sheet. */
export const toldOf = (line: SheetTask, agency: Agency, told: Told) => {
  const real = told.isEarly ? undefined : known(line, agency);
  const words = real
    ? { ...real, evidence: real.evidence ?? '', obstacles: real.obstacles ?? '', stopReason: real.stopReason ?? '' }
    : invented(agency, told);
  return { ...words, taskId: line.task.id, seenVersion: line.entry?.version ?? null };
};
