import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ResultCell } from '#shared/targets/targets.contract.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';

/** Records what was written into cells of the grid, in one command; answers why not, or null. */
export function useResultCells() {
  const cache = useQueryClient();
  const record = useMutation({ ...api.targets.recordResults.mutationOptions(), scope: { id: 'ket-qua-chi-tieu' } });
  return async (cells: readonly ResultCell[]): Promise<string | null> => {
    try {
      await record.mutateAsync({ cells });
      await cache.invalidateQueries({ queryKey: api.targets.key() });
      const [only] = cells;
      void toastDone(
        only && cells.length === 1 ? `Đã lưu kết quả năm ${only.year}.` : `Đã lưu ${count(cells.length)} kết quả.`,
      );
      return null;
    } catch (error) {
      void cache.invalidateQueries({ queryKey: api.targets.key() });
      return sentenceOf(error);
    }
  };
}
