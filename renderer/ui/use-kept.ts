import { useMemo, useSyncExternalStore } from 'react';
import { useActor } from '../api/session.ts';

const prefix = 'so-ke-hoach.rieng/';
const changed = 'so-ke-hoach:kept';

const listen = (tell: () => void) => {
  const events = ['storage', changed];
  for (const event of events) window.addEventListener(event, tell);
  return () => {
    for (const event of events) window.removeEventListener(event, tell);
  };
};

const readKept = <T>(text: string | null, isKept: (value: unknown) => value is T): T | null => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
};

/** How this person likes to see something, kept on this computer under a name; null before anything was chosen. */
export function useKept<T>(name: string, isKept: (value: unknown) => value is T) {
  const key = `${prefix}${useActor()?.id ?? ''}/${name}`;
  const text = useSyncExternalStore(listen, () => localStorage.getItem(key));
  const kept = useMemo(() => readKept(text, isKept), [text, isKept]);
  const keep = (value: T): void => {
    localStorage.setItem(key, JSON.stringify(value));
    window.dispatchEvent(new Event(changed));
  };
  return [kept, keep] as const;
}
