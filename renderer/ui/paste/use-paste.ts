import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { count } from '#shared/words/numbers.ts';
import { sentenceOf } from '../../api/refusal.ts';
import type { Option } from '../choice.tsx';
import { toastDone } from '../done-toast.tsx';
import { useDraft } from '../use-draft.ts';
import { isPasteSheet, type PasteColumns, type PasteSheet } from './paste-sheet.ts';
import { useKeptColumns } from './use-kept-columns.ts';

/** What a pasted row would do; `row` counts from 1, `reasons` name the column that is wrong. */
export type CheckedRow = {
  readonly row: number;
  readonly state: 'new' | 'same' | 'error';
  readonly reasons: readonly string[];
  readonly warnings?: readonly string[];
};

/** What is pasted and what is done with it. */
export type Pasting<C extends string> = {
  /** What one row is: "chỉ tiêu". */
  readonly thing: string;
  readonly columns: PasteColumns<C>;
  /** Where a group of the list may be put, named as the column of groups names it. */
  readonly places: readonly Option[];
  /** Under which the rows not added yet are kept. */
  readonly draftKey: string;
  readonly check: (sheet: PasteSheet<C>) => Promise<readonly CheckedRow[]>;
  readonly add: (sheet: PasteSheet<C>) => Promise<{ readonly added: number; readonly same: number }>;
  /** After they were added, before it is told. */
  readonly onAdded: () => Promise<unknown>;
};

const pause = 350;

/** A pasted table being mended: checked after each pause, added only when every row is right. */
export function usePaste<C extends string>(pasting: Pasting<C>, onClose: () => void) {
  const { thing, columns, draftKey } = pasting;
  const { draft, keepDraft, dropDraft } = useDraft(draftKey, isPasteSheet(columns));
  const table: PasteSheet<C> | null = draft;
  const { keepColumns } = useKeptColumns(pasting);
  const [settled] = useDebouncedValue(table, pause);
  const check = useQuery({
    queryKey: ['paste', draftKey, settled],
    queryFn: async () => (settled ? pasting.check(settled) : []),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    // The book may have changed since the same rows were checked.
    staleTime: 0,
    gcTime: 0,
  });
  const isChecked = settled === table && check.data !== undefined && !check.isFetching && !check.isPlaceholderData;
  const add = useMutation({
    mutationFn: pasting.add,
    onSuccess: async ({ added, same }) => {
      dropDraft();
      await pasting.onAdded();
      const left = same === 0 ? '' : ` ${count(same)} ${thing} đã có trong sổ, giữ nguyên.`;
      await toastDone(`Đã thêm ${count(added)} ${thing}.${left}`);
      onClose();
    },
  });
  const checked = table === null ? [] : (check.data ?? []);
  const many = (state: CheckedRow['state']) => checked.filter((row) => row.state === state).length;
  const error = add.error ?? check.error;
  return {
    table,
    rowState: new Map(checked.map((row) => [row.row - 1, row])),
    counts: { new: many('new'), same: many('same'), error: many('error') },
    isChecked,
    isAdding: add.isPending,
    refusal: error ? sentenceOf(error) : null,
    change: (next: PasteSheet<C>) => {
      add.reset();
      if (next.heading && table && next.columns !== table.columns) keepColumns(next);
      if (next.rows.length === 0) dropDraft();
      else keepDraft(next);
    },
    clear: () => {
      add.reset();
      dropDraft();
    },
    add: () => {
      if (table && isChecked && !add.isPending && many('error') === 0 && many('new') > 0) add.mutate(table);
    },
  };
}

export type Paste<C extends string> = ReturnType<typeof usePaste<C>>;
