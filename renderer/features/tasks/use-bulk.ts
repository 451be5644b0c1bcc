import { useQueryClient } from '@tanstack/react-query';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { toastDone } from '../../ui/done-toast.tsx';

type Counted = { readonly changed: number; readonly same: number };

/** What follows a command on many tasks: fresh lists, and a sentence that says how many it reached. */
export function useBulkDone(onDone: () => void) {
  const cache = useQueryClient();
  return async ({ changed, same }: Counted, done: string): Promise<void> => {
    await cache.invalidateQueries({ queryKey: api.tasks.key() });
    await cache.invalidateQueries({ queryKey: api.progress.key() });
    const rest = same === 0 ? '' : ` ${count(same)} nhiệm vụ đã như vậy, giữ nguyên.`;
    await toastDone(changed === 0 ? `Không có gì thay đổi.${rest}` : `${done} ${count(changed)} nhiệm vụ.${rest}`);
    onDone();
  };
}
