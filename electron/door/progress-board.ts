import type { LongWork } from '#shared/contract/long-work.ts';

/** Where long work says how far it has come, for the page that waits for it and knows its ticket. */
export type ProgressBoard = {
  readonly tell: (ticket: string, progress: LongWork) => void;
  /** null: not begun, or over. */
  readonly find: (ticket: string) => LongWork | null;
  readonly forget: (ticket: string) => void;
};

export const newProgressBoard = (): ProgressBoard => {
  const told = new Map<string, LongWork>();
  return {
    tell: (ticket, progress) => told.set(ticket, progress),
    find: (ticket) => told.get(ticket) ?? null,
    forget: (ticket) => told.delete(ticket),
  };
};
