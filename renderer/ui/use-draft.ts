import { useState } from 'react';

const place = 'so-ke-hoach.nhap/';
let prefix = place;

/** Whose drafts are kept and shown from now on; null: of whoever works at this computer. */
export const setDraftOwner = (personId: string | null): void => {
  prefix = personId === null ? place : `${place}${personId}/`;
};

/** The keys of drafts that begin so; a draft lives until it is saved or dropped, also when the window is closed. */
export const listDraftKeys = (start: string): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix + start))
    .map((key) => key.slice(prefix.length));

export const readDraft = <T>(key: string, isDraft: (value: unknown) => value is T): T | null => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
};

/** Keeps words under a key, or with null lets them go; false where the computer has no room left for them. */
export const writeDraft = (key: string, words: unknown): boolean => {
  if (words === null) {
    localStorage.removeItem(prefix + key);
    return true;
  }
  try {
    localStorage.setItem(prefix + key, JSON.stringify(words));
    return true;
  } catch {
    return false;
  }
};

/** Words not saved yet, kept on this computer under a key. The key must not change while the component lives. */
export function useDraft<T>(key: string, isDraft: (value: unknown) => value is T) {
  const [draft, setDraft] = useState(() => readDraft(key, isDraft));
  const [isKept, setKept] = useState(true);
  return {
    draft,
    /** False: the words live in this window only, since the computer has no room to keep them. */
    isKept,
    keepDraft: (words: T) => {
      setDraft(words);
      setKept(writeDraft(key, words));
    },
    dropDraft: () => {
      setDraft(null);
      setKept(writeDraft(key, null));
    },
  };
}
