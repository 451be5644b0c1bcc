import type { Block, Paragraph, Run } from '#shared/official-document/official-document.ts';
import type { DraftPart } from '#shared/papers/paper-draft.ts';

export const paragraph = (...runs: Run[]): Paragraph => ({ kind: 'paragraph', runs });
export const section = (text: string): Block => ({ kind: 'heading', level: 'section', text });
export const clause = (text: string): Block => ({ kind: 'heading', level: 'clause', text });
/** A numbered sentence: "1. Đề nghị …". */
export const numbered = (text: string): Block => ({ kind: 'heading', level: 'clause', text, plain: true });
export const item = (...runs: Run[]): Block => ({ kind: 'item', mark: '-', runs });

/** What a clerk typed without the mark at its end. */
export const withoutEnd = (text: string): string => text.trim().replace(/[.;,]+$/, '');

/** A sentence with one full stop at its end, whatever the clerk typed. */
export const sentence = (text: string): string => `${withoutEnd(text)}.`;

type Under = NonNullable<DraftPart['under']>;
/** A part that goes on in the section, or in the clause, that another part begins. */
export const inSectionOf = (part: string): Under => ({ part, level: 'section' });
export const inClauseOf = (part: string): Under => ({ part, level: 'clause' });
