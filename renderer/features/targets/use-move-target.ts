import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Target } from '#shared/targets/target.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { toast } from '../../ui/toast.ts';
import { neighbourPlace } from './target-groups.ts';

/** Changes places with the neighbour above or below; tells whether the target was moved. */
export function useMoveTarget(targets: readonly Target[]) {
  const cache = useQueryClient();
  const move = useMutation(
    api.targets.move.mutationOptions({
      onError: (error) => toast(sentenceOf(error), 'mind'),
      onSettled: () => cache.invalidateQueries({ queryKey: api.targets.key() }),
    }),
  );
  return async (targetId: string, step: 'up' | 'down'): Promise<boolean> => {
    const target = targets.find((one) => one.id === targetId);
    const beforeId = target && neighbourPlace(targets, target, step);
    if (!target || move.isPending) return false;
    if (beforeId === undefined) {
      toast(step === 'up' ? 'Chỉ tiêu đã đứng đầu nhóm.' : 'Chỉ tiêu đã đứng cuối nhóm.', 'mind');
      return false;
    }
    return move.mutateAsync({ targetId, seenVersion: target.version, beforeId }).then(
      async () => {
        await toastDone(step === 'up' ? 'Đã chuyển chỉ tiêu lên một dòng.' : 'Đã chuyển chỉ tiêu xuống một dòng.');
        return true;
      },
      () => false,
    );
  };
}
