import { type AssignmentRole, type Standing, type TaskGap, taskGaps } from '#shared/tasks/task.ts';
import type { TaskFilter, TaskListQuery, TaskOrder } from '#shared/tasks/tasks.contract.ts';
import type { Timeliness } from '#shared/tasks/timeliness.rules.ts';

/** What stands in the address, in the words of the screen. */
export const standingWords = {
  'not-reported': 'chua-bao-cao',
  'nothing-to-report': 'khong-phat-sinh',
  'not-started': 'chua-thuc-hien',
  'in-progress': 'dang-thuc-hien',
  done: 'hoan-thanh',
  stopped: 'dung',
} satisfies Record<Standing, string>;

export const roleWords = {
  lead: 'chu-tri',
  joint: 'cung-thuc-hien',
  support: 'phoi-hop',
} satisfies Record<AssignmentRole, string>;

export const orderWords = {
  plan: 'muc',
  text: 'nhiem-vu',
  lead: 'chu-tri',
  deadline: 'thoi-han',
  standing: 'trang-thai',
} satisfies Partial<Record<TaskOrder, string>>;

export const timelinessWords = {
  'done-on-time': 'xong-dung-han',
  'done-late': 'xong-qua-han',
  'in-time': 'trong-han',
  overdue: 'qua-han',
  suspended: 'dung',
} satisfies Record<Timeliness, string>;

/** Stands for the four buckets together, without what is suspended. */
export const countedWord = 'khong-ke-dung';

const gapWords = {
  lead: 'chu-tri',
  deadline: 'thoi-han',
  targets: 'chi-tieu',
  evidence: 'minh-chung',
} satisfies Record<TaskGap, string>;

type Raw = Record<string, unknown>;
type Param =
  | 'ke-hoach'
  | 'muc'
  | 'co-quan'
  | 'vai-tro'
  | 'trang-thai'
  | 'han'
  | 'gia-han'
  | 'nam'
  | 'thieu'
  | 'tai-ngay'
  | 'tu'
  | 'xep'
  | 'chieu';
/** The filters of the task table, as text from the address. */
export type TaskSearch = { readonly [P in Param]?: string | undefined };

export const filterParams = [
  ...([
    'ke-hoach',
    'muc',
    'co-quan',
    'vai-tro',
    'trang-thai',
    'han',
    'gia-han',
    'nam',
    'thieu',
    'tai-ngay',
    'tu',
  ] as const satisfies Param[]),
];
export const orderParams = ['xep', 'chieu'] as const satisfies Param[];

const text = (raw: Raw, param: string): string | undefined => {
  const value = raw[param];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const oneOf = (words: Record<string, string>, value: string | undefined): string | undefined =>
  value !== undefined && Object.values(words).includes(value) ? value : undefined;

export const readYear = (raw: Raw): string | undefined => {
  const value = text(raw, 'nam');
  return value !== undefined && /^(19[9]\d|20\d\d)$/.test(value) ? value : undefined;
};

/** What the tasks in view have to lack. */
export const gapsOf = (search: TaskSearch): TaskGap[] => {
  const words = search.thieu?.split('.') ?? [];
  return taskGaps.filter((gap) => words.includes(gapWords[gap]));
};

export const wordOfGaps = (gaps: readonly TaskGap[]): string | undefined =>
  taskGaps
    .filter((gap) => gaps.includes(gap))
    .map((gap) => gapWords[gap])
    .join('.') || undefined;

const readDay = (raw: Raw): string | undefined => {
  const value = text(raw, 'tai-ngay');
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
};

export const readTaskSearch = (raw: Raw): TaskSearch => ({
  'ke-hoach': text(raw, 'ke-hoach'),
  muc: text(raw, 'muc'),
  'co-quan': text(raw, 'co-quan'),
  'vai-tro': oneOf(roleWords, text(raw, 'vai-tro')),
  'trang-thai': oneOf(standingWords, text(raw, 'trang-thai')),
  han: oneOf({ ...timelinessWords, counted: countedWord }, text(raw, 'han')),
  'gia-han': text(raw, 'gia-han') === '1' ? '1' : undefined,
  nam: readYear(raw),
  thieu: wordOfGaps(gapsOf({ thieu: text(raw, 'thieu') })),
  'tai-ngay': readDay(raw),
  tu: text(raw, 'tu'),
  xep: oneOf(orderWords, text(raw, 'xep')),
  chieu: text(raw, 'chieu') === 'giam' ? 'giam' : undefined,
});

/** Stands in the address in the place of a task's id while a new one is being written. */
export const newTask = 'them';

export const readTaskDrawerSearch = (raw: Raw): { readonly 'nhiem-vu'?: string | undefined } => ({
  'nhiem-vu': text(raw, 'nhiem-vu'),
});

const codeOf = <C extends string>(words: Record<C, string>, word: string | undefined): C | undefined =>
  (Object.keys(words) as C[]).find((code) => words[code] === word);

/** The question to the core; `planId` when the table shows one plan only. */
export const taskQuery = (search: TaskSearch, planId?: string): Omit<TaskListQuery, 'offset' | 'limit'> => ({
  planId: planId ?? search['ke-hoach'],
  sectionId: search.muc,
  agencyId: search['co-quan'],
  role: search['co-quan'] === undefined ? undefined : codeOf(roleWords, search['vai-tro']),
  standing: codeOf(standingWords, search['trang-thai']),
  timeliness: codeOf(timelinessWords, search.han),
  isCounted: search.han === countedWord ? true : undefined,
  isExtended: search['gia-han'] === '1' ? true : undefined,
  year: search.nam === undefined ? undefined : Number(search.nam),
  gaps: search.thieu === undefined ? undefined : gapsOf(search),
  asOf: search['tai-ngay'],
  text: search.tu?.slice(0, 200),
  order: codeOf(orderWords, search.xep) ?? 'plan',
  descending: search.chieu === 'giam',
});

/** The address of the list that a filter opens. */
export const searchOfFilter = (filter: TaskFilter): TaskSearch => ({
  'ke-hoach': filter.planId,
  muc: filter.sectionId,
  'co-quan': filter.agencyId,
  'vai-tro': filter.role && roleWords[filter.role],
  'trang-thai': filter.standing && standingWords[filter.standing],
  han: filter.isCounted ? countedWord : filter.timeliness && timelinessWords[filter.timeliness],
  'gia-han': filter.isExtended ? '1' : undefined,
  nam: filter.year === undefined ? undefined : String(filter.year),
  thieu: filter.gaps && wordOfGaps(filter.gaps),
  'tai-ngay': filter.asOf,
  tu: filter.text,
});
