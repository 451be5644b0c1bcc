import { useEffect, useEffectEvent } from 'react';
import { redoLast, undoLast } from '../features/audit/undo-last.ts';
import { focusSearchBox } from '../ui/search-box.tsx';

type Shortcuts = { readonly onKeys: () => void; readonly onGuide: () => void; readonly onSearch: () => void };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isBelow = (dialog: string): boolean => document.querySelector(dialog) !== null;
const anyDialog = '[role="dialog"]';
const notOnlyDrawers = `${anyDialog}:not([data-drawer])`;

const wishedUndo = (event: KeyboardEvent): (() => Promise<void>) | null => {
  if (!(event.ctrlKey || event.metaKey) || event.repeat || isTyping(event.target)) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return redoLast;
  return key === 'z' ? undoLast : null;
};

const wishedOf = (event: KeyboardEvent): 'guide' | 'keys' | 'book' | 'page' | null => {
  if (event.key === 'F1') return 'guide';
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' ? 'book' : null;
  if (isTyping(event.target)) return null;
  if (event.key === '?') return 'keys';
  return event.key === '/' ? 'page' : null;
};

/**
 * The keys that work everywhere: F1 for the guide, `?` for the list of keys, Ctrl+K for the search in the whole book, also
 * over a drawer, `/` for the search box of the page where it has one, Ctrl+Z and Ctrl+Y outside text fields for the person's
 * own last command.
 */
export function useShortcuts({ onKeys, onGuide, onSearch }: Shortcuts): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.defaultPrevented) return;
    const wish = wishedOf(event);
    if (isBelow(wish === 'book' ? notOnlyDrawers : anyDialog)) return;
    const turn = wishedUndo(event);
    if (turn) {
      event.preventDefault();
      turn();
      return;
    }
    if (!wish) return;
    event.preventDefault();
    if (wish === 'guide') onGuide();
    else if (wish === 'keys') onKeys();
    else if (wish === 'book' || !focusSearchBox()) onSearch();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
