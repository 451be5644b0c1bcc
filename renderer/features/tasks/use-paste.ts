import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { isPastedTasks, type PastedTasks } from './pasted-tasks.ts';

const pause = 350;
const none: PastedTasks = { columns: [], rows: [] };

/** Pasted tasks being mended: checked after each pause, added only when every row is right. */
export function usePaste(planId: string, onAdded: () => void) {
  const cache = useQueryClient();
  const { draft, keepDraft, dropDraft } = useDraft(`dan-nhiem-vu/${planId}`, isPastedTasks);
  const table = draft ?? none;
  const [settled] = useDebouncedValue(table, pause);
  const check = useQuery(
    api.tasks.checkPaste.queryOptions({
      input: { planId, ...settled },
      enabled: settled.rows.length > 0,
      placeholderData: keepPreviousData,
    }),
  );
  const isChecked = settled === table && check.data !== undefined && !check.isFetching && !check.isPlaceholderData;
  const add = useMutation(
    api.tasks.addPasted.mutationOptions({
      onSuccess: async ({ added, same }) => {
        dropDraft();
        await cache.invalidateQueries({ queryKey: api.tasks.key() });
        await cache.invalidateQueries({ queryKey: api.plans.key() });
        const left = same === 0 ? '' : ` ${count(same)} nhiệm vụ đã có trong sổ, giữ nguyên.`;
        await toastDone(`Đã thêm ${count(added)} nhiệm vụ.${left}`);
        onAdded();
      },
    }),
  );
  const checked = table.rows.length === 0 ? [] : (check.data ?? []);
  const many = (state: 'new' | 'same' | 'error') => checked.filter((row) => row.state === state).length;
  const error = add.error ?? check.error;
  return {
    table,
    rowState: new Map(checked.map((row) => [row.row - 1, row])),
    counts: { new: many('new'), same: many('same'), error: many('error') },
    isChecked,
    isAdding: add.isPending,
    refusal: error ? sentenceOf(error) : null,
    change: (next: PastedTasks) => {
      add.reset();
      if (next.rows.length === 0) dropDraft();
      else keepDraft(next);
    },
    clear: () => {
      add.reset();
      dropDraft();
    },
    add: () => {
      if (isChecked && !add.isPending && many('error') === 0 && many('new') > 0) add.mutate({ planId, ...table });
    },
  };
}

export type Paste = ReturnType<typeof usePaste>;
