import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Removable } from '#shared/trash/trash.contract.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';

export type Removing = {
  /** "Xóa nhiệm vụ", the title. */
  readonly title: string;
  /** What is said once it is done. */
  readonly done: string;
  readonly table: Removable | null;
  readonly ids: readonly string[];
  readonly remove: (reason: string) => Promise<unknown>;
  /** Called once the rows are gone. */
  readonly onGone?: (() => void) | undefined;
};

type RemoveDialogProps = { readonly removing: Removing; readonly onClose: () => void };

/** Asks for the reason, and says before what goes along or what stands in the way. */
export function RemoveDialog({ removing, onClose }: RemoveDialogProps) {
  const { title, done, table, ids, remove, onGone } = removing;
  const cache = useQueryClient();
  const preview = useQuery(
    api.trash.preview.queryOptions({ input: { table: table ?? 'tasks', ids: [...ids] }, enabled: table !== null }),
  );
  const removal = useMutation({
    mutationFn: remove,
    networkMode: 'always',
    onSuccess: async () => {
      onClose();
      onGone?.();
      // The dialog may still stand for a moment: what is gone is not asked about again.
      cache.removeQueries({ queryKey: api.trash.preview.key() });
      await cache.invalidateQueries();
      await toastDone(done);
    },
  });
  const held = preview.data?.reason ?? null;
  return (
    <ReasonDialog
      title={title}
      doLabel="Xóa"
      color="red"
      hint="Ghi trong nhật ký. Khôi phục được từ thùng rác."
      whyNot={held}
      isReady={table === null || preview.data !== undefined}
      doing={removal}
      onDo={removal.mutate}
      onClose={onClose}
    >
      {preview.error && <ErrorBox sentence={sentenceOf(preview.error)} />}
      {held === null && preview.data && <p>Sẽ vào thùng rác: {preview.data.contents}.</p>}
    </ReasonDialog>
  );
}
