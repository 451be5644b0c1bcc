import { useKept } from '../use-kept.ts';
import {
  isKeptColumns,
  type KeptColumns,
  keptColumnsOf,
  type PasteColumns,
  type PasteSheet,
  withKeptColumns,
} from './paste-sheet.ts';

type Kind<C extends string> = { readonly thing: string; readonly columns: PasteColumns<C> };

const none: KeptColumns = [];

/** What this person chose for the columns of files with the same heading, kept on this computer. */
export function useKeptColumns<C extends string>({ thing, columns }: Kind<C>) {
  const [stored, keep] = useKept(`cot-excel/${thing}`, isKeptColumns);
  const kept = stored ?? none;
  return {
    keptColumns: keptColumnsOf(kept, columns),
    keepColumns: (sheet: PasteSheet<C>) => keep(withKeptColumns(kept, sheet)),
  };
}
