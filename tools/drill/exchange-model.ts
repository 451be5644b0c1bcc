/** One field of one task, as plain text. */
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
  const cellOf = (task: string, field: Field): Cell => {
    const key = `${task} ${field}`;
    const cell = cells.get(key) ?? { book: '', told: '', everTold: new Set<string>() };
    cells.set(key, cell);
    return cell;
  };
  return {
    bookOf: (task: string, field: Field): string => cellOf(task, field).book,
    /** Somebody at the office writes. */
    write: (task: string, field: Field, text: string): void => {
      cellOf(task, field).book = text;
    },
    /** An answer comes in; `settle` says which side a clash goes to. */
    take: (
      sent: {
        readonly agency: string;
        readonly madeAt: string;
        readonly tasks: ReadonlyMap<string, Readonly<Record<Field, string>>>;
      },
      settle: 'ours' | 'theirs',
    ): void => {
      if ((newest.get(sent.agency) ?? '') > sent.madeAt) return;
      newest.set(sent.agency, sent.madeAt);
      for (const [task, words] of sent.tasks)
        for (const field of fields) {
          const cell = cellOf(task, field);
          const said = words[field];
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
