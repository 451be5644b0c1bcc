import type { UndoableLine } from '#shared/undo/undo.contract.ts';
import { api } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toast } from '../../ui/toast.ts';

const turn = async (find: () => Promise<UndoableLine | null>, said: string, none: string): Promise<void> => {
  try {
    const line = await find();
    if (!line) return toast(none, 'mind');
    await api.undo.undo.call({ lineId: line.lineId });
    await queryClient.invalidateQueries();
    toast(`${said}: ${line.title}${line.about ? ` – ${line.about}` : ''}`);
  } catch (error) {
    toast(sentenceOf(error), 'mind');
  }
};

/** Takes back what this person did last. */
export const undoLast = (): Promise<void> =>
  turn(() => api.undo.last.call(), 'Đã hoàn tác', 'Không có việc nào để hoàn tác.');

/** Does again what this person took back last. */
export const redoLast = (): Promise<void> =>
  turn(() => api.undo.lastUndone.call(), 'Đã làm lại', 'Không có việc nào để làm lại.');
