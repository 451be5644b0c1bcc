import { useActor } from '../../api/session.ts';

/** Whether the person at the screen may change the book's agencies. */
export const useIsKeeper = (): boolean =>
  useActor()?.roles.some((role) => role === 'administrator' || role === 'compiler') ?? false;
