import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Submission } from '#shared/submissions/submission.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toast } from '../../ui/toast.ts';

const sameMoment = 2_000;

/** Taking back what was sent last, as long as nobody has received it and nothing else was done since; null: not allowed. */
export function useWithdraw({ state, sentAt }: Submission) {
  const cache = useQueryClient();
  const { data: last } = useQuery(api.undo.last.queryOptions({ enabled: state === 'sent', staleTime: 0 }));
  const undo = useMutation(
    api.undo.undo.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries();
        toast('Đã rút lại: sửa tiếp rồi gửi.');
      },
      onError: (error) => toast(sentenceOf(error), 'mind'),
    }),
  );
  const isOwnSend =
    state === 'sent' &&
    sentAt !== null &&
    last?.operation === 'submissions.send' &&
    Math.abs(Date.parse(last.at) - Date.parse(sentAt)) < sameMoment;
  return isOwnSend ? { withdraw: () => undo.mutate({ lineId: last.lineId }), isPending: undo.isPending } : null;
}
