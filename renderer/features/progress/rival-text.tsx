import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { RivalNote } from '../../ui/rival-note.tsx';
import { type EntryWords, fieldWords, isSameField, wordsOf } from './entry-words.ts';

type RivalTextProps = {
  readonly name: keyof EntryWords;
  readonly rival: ProgressEntry | null;
  readonly words: EntryWords;
  readonly onTake: (change: Partial<EntryWords>) => void;
};

/** What someone else has saved in this field meanwhile, when it differs. */
export function RivalText({ name, rival, words, onTake }: RivalTextProps) {
  if (rival === null) return null;
  const saved = wordsOf(rival);
  if (isSameField(saved, words, name)) return null;
  return (
    <RivalNote
      by={`${rival.recordedBy} đã lưu`}
      words={fieldWords(saved, name)}
      onTake={() => onTake({ [name]: saved[name] })}
    />
  );
}
