import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import type { OpenSheet } from './use-sheet.ts';

/** Sends a sheet once everything that was written is in the core. */
export function useSend(work: OpenSheet) {
  const cache = useQueryClient();
  const { submission, period } = work.sheet;
  const mutation = useMutation(
    api.submissions.send.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries();
        void toastDone(`Đã gửi kết quả ${period.name} của ${submission.agency.name}.`);
      },
    }),
  );
  return {
    error: mutation.error,
    isPending: mutation.isPending,
    send: async (isNothingToReport: boolean) => {
      await work.saving.save();
      mutation.mutate({ ...work.place, seenVersion: submission.version, isNothingToReport });
    },
  };
}
