import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useActor } from '../api/session.ts';
import { redoLast, undoLast } from '../features/audit/undo-last.ts';
import { focusSearchBox } from '../ui/search-box.tsx';
import { searchPlaceOf } from './places.ts';

type Shortcuts = { readonly onHelp: () => void };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isBelowDialog = (): boolean => document.querySelector('[role="dialog"]') !== null;

const wishedUndo = (event: KeyboardEvent): (() => Promise<void>) | null => {
  if (!(event.ctrlKey || event.metaKey) || event.repeat || isTyping(event.target)) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return redoLast;
  return key === 'z' ? undoLast : null;
};

/**
 * The keys that work everywhere: `?` for the list of keys, `/` and Ctrl+K for the search box of the page, Ctrl+Z and
 * Ctrl+Y outside text fields for the person's own last command.
 */
export function useShortcuts({ onHelp }: Shortcuts): void {
  const navigate = useNavigate();
  const roles = useActor()?.roles ?? [];
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.defaultPrevented || isBelowDialog()) return;
    const turn = wishedUndo(event);
    if (turn) {
      event.preventDefault();
      turn();
      return;
    }
    const command = event.ctrlKey || event.metaKey;
    const wantsSearch = command ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyping(event.target);
    const wantsHelp = !command && event.key === '?' && !isTyping(event.target);
    if (!wantsSearch && !wantsHelp) return;
    event.preventDefault();
    if (wantsHelp) onHelp();
    else if (!focusSearchBox())
      navigate({ to: searchPlaceOf(roles) }).then(() => requestAnimationFrame(() => focusSearchBox()));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
