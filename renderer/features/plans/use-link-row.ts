import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Span } from '#shared/plans/link-text.rules.ts';
import type { TextRow } from '#shared/plans/plan-text.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { toast } from '../../ui/toast.ts';

type Linking = { readonly row: TextRow; readonly source: Span | null };

/** Links a row of the plan to its sentence, or takes the link away. */
export function useLinkRow(planId: string, seenText: number | null) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ row: { kind, id }, source }: Linking) =>
      api.plans.linkRow.call({ planId, kind, id, seenText, source }),
    onSuccess: async (_, { source }) => {
      await cache.invalidateQueries();
      await toastDone(source ? 'Đã liên kết dòng với câu trong văn bản.' : 'Đã bỏ liên kết với câu trong văn bản.');
    },
    onError: async (error) => {
      toast(sentenceOf(error), 'mind');
      await cache.invalidateQueries({ queryKey: api.plans.key() });
    },
  });
}
