import { type PaperKind, paperKinds } from '#shared/papers/paper-kinds.ts';
import { readYear } from '../tasks/task-search.ts';

const states = { 'du-thao': 'draft', 'da-ky': 'signed' } as const;
type StateWord = keyof typeof states;

/** The list of papers in the address; `moi` opens the dialog of a new one. */
export type PaperSearch = {
  readonly 'ke-hoach'?: string | undefined;
  readonly nam?: string | undefined;
  readonly loai?: PaperKind | undefined;
  readonly 'tinh-trang'?: StateWord | undefined;
  readonly moi?: string | undefined;
};

export const stateOf = (word: StateWord | undefined) => (word === undefined ? undefined : states[word]);

export const readPaperSearch = (raw: Record<string, unknown>): PaperSearch => ({
  'ke-hoach': typeof raw['ke-hoach'] === 'string' ? raw['ke-hoach'] : undefined,
  nam: readYear(raw),
  loai: paperKinds.find((kind) => kind === raw.loai),
  'tinh-trang': (Object.keys(states) as StateWord[]).find((word) => word === raw['tinh-trang']),
  moi: raw.moi === '1' ? '1' : undefined,
});
