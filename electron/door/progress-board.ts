/** Where long work says how far it has come, for the page that waits for it and knows its ticket. */
export type ProgressBoard<P> = {
  readonly tell: (ticket: string, progress: P) => void;
  /** null: not begun, or over. */
  readonly find: (ticket: string) => P | null;
  readonly forget: (ticket: string) => void;
};

export const newProgressBoard = <P>(): ProgressBoard<P> => {
  const told = new Map<string, P>();
  return {
    tell: (ticket, progress) => told.set(ticket, progress),
    find: (ticket) => told.get(ticket) ?? null,
    forget: (ticket) => told.delete(ticket),
  };
};
