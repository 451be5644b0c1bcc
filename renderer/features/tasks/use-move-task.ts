import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { toast } from '../../ui/toast.ts';

/** Changes places with the row above or below; tells whether the task was moved. */
export function useMoveTask(ids: readonly string[]) {
  const cache = useQueryClient();
  const move = useMutation(
    api.tasks.move.mutationOptions({
      onError: (error) => toast(sentenceOf(error), 'mind'),
      onSettled: () => cache.invalidateQueries({ queryKey: api.tasks.list.key() }),
    }),
  );
  return async (taskId: string, step: -1 | 1): Promise<boolean> => {
    const at = ids.indexOf(taskId);
    // Down is the row below going up: also where the list shows only some tasks of the plan.
    const [lower, upper] = step < 0 ? [ids[at], ids[at - 1]] : [ids[at + 1], ids[at]];
    if (at < 0 || move.isPending) return false;
    if (lower === undefined || upper === undefined) {
      toast(step < 0 ? 'Nhiệm vụ đã đứng đầu danh sách.' : 'Nhiệm vụ đã đứng cuối danh sách.', 'mind');
      return false;
    }
    return move.mutateAsync({ taskId: lower, beforeId: upper }).then(
      async () => {
        await toastDone(step < 0 ? 'Đã chuyển nhiệm vụ lên một dòng.' : 'Đã chuyển nhiệm vụ xuống một dòng.');
        return true;
      },
      () => false,
    );
  };
}
