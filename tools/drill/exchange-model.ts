/** One field of one task that the office writes too, as plain text. */
export type Field = 'result' | 'obstacles' | 'proposals' | 'nextSteps';
export const fields: readonly Field[] = ['result', 'obstacles', 'proposals', 'nextSteps'];

type Cell = { book: string; told: string; everTold: Set<string> };

/**
 * The reference that the merged book is held against: written without the program's own rules. It knows of each field what
 * the book says, what the agency said last, and everything that it ever said.
 */
export const newModel = () => {
  const cells = new Map<string, Cell>();
  const newest = new Map<string, string>();
  const cellOf = (row: string, field: string): Cell => {
    const key = `${row} ${field}`;
    const cell = cells.get(key) ?? { book: '', told: '', everTold: new Set<string>() };
    cells.set(key, cell);
    return cell;
  };
  return {
    bookOf: (row: string, field: string): string => cellOf(row, field).book,
    /** Somebody at the office writes. */
    write: (task: string, field: Field, text: string): void => {
      cellOf(task, field).book = text;
    },
    /** An answer comes in; `settle` says which side a clash goes to. */
    take: (
      sent: {
        readonly agency: string;
        readonly madeAt: string;
        /** Tasks and targets, field by field. */
        readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
      },
      settle: 'ours' | 'theirs',
    ): void => {
      if ((newest.get(sent.agency) ?? '') > sent.madeAt) return;
      newest.set(sent.agency, sent.madeAt);
      for (const [row, words] of sent.rows)
        for (const [field, said] of Object.entries(words)) {
          const cell = cellOf(row, field);
          const isNews = said !== cell.told;
          const isOurs = cell.book !== '' && !cell.everTold.has(cell.book);
          if (isNews && (!isOurs || settle === 'theirs')) cell.book = said;
          cell.told = said;
          cell.everTold.add(said);
        }
    },
    cells,
  };
};
export type Model = ReturnType<typeof newModel>;
