import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceOf } from '../../api/refusal.ts';
import { toast } from '../../ui/toast.ts';

/**
 * Work on copies that a button starts: says when it is done and shows the copies anew. Why it was not done is said by the
 * dialog that gives `onDone`; for a button alone it is said here.
 */
export const useUpkeep = <Input, Answer>(
  work: (input: Input) => Promise<Answer>,
  done: (answer: Answer) => string,
  onDone?: (answer: Answer) => void,
) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: async (answer) => {
      await cache.invalidateQueries();
      toast(done(answer));
      onDone?.(answer);
    },
    onError: (error) => {
      if (!onDone) toast(sentenceOf(error), 'mind');
    },
  });
};
