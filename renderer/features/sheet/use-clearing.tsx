import { useRef, useState } from 'react';
import type { Sheet } from '#shared/progress/sheet.ts';
import { whyNotClear } from '#shared/submissions/submission.rules.ts';
import { brief } from '#shared/words/brief.ts';
import { api } from '../../api/client.ts';
import { useActor } from '../../api/session.ts';
import { toast } from '../../ui/toast.ts';
import { RemoveDialog, type Removing } from '../trash/remove-dialog.tsx';
import type { OpenSheet } from './use-sheet.ts';

/** What is saved of a task or target of the sheet, and how to take it out; null: nothing is. */
const savedOf = ({ tasks, targets }: Sheet, id: string): Omit<Removing, 'onGone'> | null => {
  const task = tasks.find((line) => line.task.id === id);
  if (task?.entry) {
    const { id: entryId, version: seenVersion } = task.entry;
    return {
      title: `Xóa kết quả đã lưu: ${brief(task.task.text, 40)}`,
      done: 'Đã xóa kết quả, nhiệm vụ trở lại chưa báo cáo.',
      table: 'progress_entries',
      ids: [entryId],
      remove: (reason) => api.progress.remove.call({ entryId, seenVersion, reason }),
    };
  }
  const target = targets.find((line) => line.target.id === id);
  if (!target?.figure) return null;
  const { id: resultId, version: seenVersion } = target.figure;
  return {
    title: `Xóa số đã lưu: ${brief(target.target.text, 40)}`,
    done: 'Đã xóa số liệu, chỉ tiêu trở lại chưa báo cáo.',
    table: null,
    ids: [],
    remove: (reason) => api.targets.removeResult.call({ resultId, seenVersion, reason }),
  };
};

/**
 * Takes a line of the sheet back to "chưa báo cáo": words that were only typed go at once, what was saved goes into the
 * trash after a reason was given.
 */
export function useClearing(work: OpenSheet) {
  const actor = useActor();
  const [askedId, ask] = useState<string | null>(null);
  /** Where the focus was: a cell, which the dialog gives it back to. */
  const from = useRef<Element | null>(null);
  const { submission, period, tasks, targets } = work.sheet;
  const told = tasks.filter(({ entry }) => entry).length + targets.filter(({ figure }) => figure).length;
  const why = actor ? whyNotClear({ ...submission, period: period.state }, actor, told - 1) : null;
  const saved = askedId === null ? null : savedOf(work.sheet, askedId);
  const leave = () => {
    ask(null);
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  return {
    isSaved: (id: string): boolean => savedOf(work.sheet, id) !== null,
    clear: (id: string): void => {
      if (savedOf(work.sheet, id) === null) work.takeNewest(id);
      else if (why !== null) toast(why, 'mind');
      else {
        from.current = document.activeElement;
        ask(id);
      }
    },
    dialog: askedId !== null && saved && (
      <RemoveDialog removing={{ ...saved, onGone: () => work.takeNewest(askedId) }} onClose={leave} />
    ),
  };
}
