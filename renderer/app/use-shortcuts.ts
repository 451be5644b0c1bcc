import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { focusSearchBox } from '../ui/search-box.tsx';

type Shortcuts = { readonly onHelp: () => void };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isBelowDialog = (): boolean => document.querySelector('[role="dialog"]') !== null;

/** The keys that work everywhere: `?` for the list of keys, `/` and Ctrl+K for the search box of the page. */
export function useShortcuts({ onHelp }: Shortcuts): void {
  const navigate = useNavigate();
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || isBelowDialog()) return;
    const command = event.ctrlKey || event.metaKey;
    const wantsSearch = command ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyping(event.target);
    const wantsHelp = !command && event.key === '?' && !isTyping(event.target);
    if (!wantsSearch && !wantsHelp) return;
    event.preventDefault();
    if (wantsHelp) onHelp();
    else if (!focusSearchBox()) navigate({ to: '/nhiem-vu' }).then(() => requestAnimationFrame(() => focusSearchBox()));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
