import { useQueryClient } from '@tanstack/react-query';
import { toastDone } from '../../ui/done-toast.tsx';

/** What follows a command on a period or its round: everything that counts by it is read anew, and what was done is said. */
export function useRoundDone() {
  const cache = useQueryClient();
  return async (sentence: string): Promise<void> => {
    await cache.invalidateQueries();
    await toastDone(sentence);
  };
}
