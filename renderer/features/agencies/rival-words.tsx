import { shortDate } from '#shared/words/dates.ts';
import { RivalNote } from '../../ui/rival-note.tsx';
import type { AgencyWords } from './agency-form-words.ts';
import { agencyKindNames, agencyLevelNames } from './agency-words.ts';

type RivalWordsProps = {
  readonly name: keyof AgencyWords;
  readonly rival: AgencyWords | null;
  readonly words: AgencyWords;
  readonly onTake: (changes: Partial<AgencyWords>) => void;
  readonly help?: string | undefined;
};

const told = (name: keyof AgencyWords, rival: AgencyWords): string => {
  if (name === 'kind') return agencyKindNames[rival.kind];
  if (name === 'level') return agencyLevelNames[rival.level];
  if (name === 'parentId') return rival.parentId === null ? '' : 'một cơ quan khác';
  return name === 'validFrom' || name === 'validTo' ? shortDate(rival[name]) : rival[name];
};

/** Whether there is something to say below a field. */
export const hasRivalWords = ({ name, rival, words }: Pick<RivalWordsProps, 'name' | 'rival' | 'words'>): boolean =>
  rival !== null && rival[name] !== words[name];

/** Help below a field, and what someone else has saved there meanwhile, when it differs. */
export function RivalWords({ name, rival, words, onTake, help }: RivalWordsProps) {
  if (rival === null || !hasRivalWords({ name, rival, words })) return help;
  return (
    <>
      {help}
      <RivalNote by="Bản mới nhất" words={told(name, rival)} onTake={() => onTake({ [name]: rival[name] })} />
    </>
  );
}
