import { Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { nameOfCopy } from '#shared/backups/copy.ts';
import type { Preview, PreviewSide } from '#shared/backups/preview.ts';
import { moment } from '#shared/words/dates.ts';
import { count, figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import styles from './backups.module.css';

type RestoreDialogProps = { readonly copyId: string; readonly onClose: () => void };

/** What a restore would change, and the button that does it. */
export function RestoreDialog({ copyId, onClose }: RestoreDialogProps) {
  const cache = useQueryClient();
  const preview = useQuery(api.backups.preview.queryOptions({ input: { copyId }, staleTime: 0 }));
  const restore = useMutation(
    api.backups.restore.mutationOptions({
      onSuccess: async () => {
        onClose();
        // The session tells every page of the restore, this one too: they read the book anew.
        await cache.invalidateQueries({ queryKey: api.session.status.key() });
      },
    }),
  );
  return (
    <ReasonDialog
      title="Khôi phục sổ từ bản sao"
      doLabel="Khôi phục"
      hint="Ghi trong nhật ký của sổ sau khi khôi phục."
      size={680}
      whyNot={preview.error && sentenceOf(preview.error)}
      isReady={preview.data !== undefined}
      doing={restore}
      onDo={(reason) => restore.mutate({ copyId, reason })}
      onClose={onClose}
    >
      {preview.isPending && <Skeleton height={180} radius={4} />}
      {preview.data && <PreviewWords preview={preview.data} />}
    </ReasonDialog>
  );
}

function PreviewWords({ preview }: { readonly preview: Preview }) {
  const { copy, lost, broughtBack, counts, unread } = preview;
  return (
    <>
      <p className={styles.soft}>
        Bản sao lúc {moment(copy.madeAt)} ({nameOfCopy(copy)}). Sổ hiện tại được sao lưu trước, nên việc khôi phục có
        thể hoàn tác.
      </p>
      {unread && <WarningNote>{unread}</WarningNote>}
      {!unread && lost.lineCount === 0 && broughtBack.lineCount === 0 && (
        <p className={styles.soft}>Sổ không có gì khác bản sao này.</p>
      )}
      <SideWords side={lost} title={`Sẽ không còn trong sổ: ${count(lost.lineCount)} việc làm sau bản sao`} />
      <SideWords side={broughtBack} title={`Sẽ trở lại: ${count(broughtBack.lineCount)} việc có trong bản sao`} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Số dòng</th>
            <th className={styles.figure}>Sổ hiện tại</th>
            <th className={styles.figure}>Bản sao</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ kind, inBook, inCopy }) => (
            <tr key={kind}>
              <td>{kind}</td>
              <td className={styles.figure}>{unread ? '–' : figure(inBook)}</td>
              <td className={styles.figure}>
                {inBook === inCopy ? figure(inCopy) : <strong>{figure(inCopy)}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function SideWords({ side, title }: { readonly side: PreviewSide; readonly title: string }) {
  if (side.lineCount === 0) return null;
  return (
    <section className={styles.side}>
      <h3>{title}</h3>
      <ul className={styles.lines}>
        {side.newest.map((line) => (
          <li key={line.sequence}>
            <span className={styles.moment}>{moment(line.at)}</span>
            <span>
              {line.what} <span className={styles.soft}>({line.who})</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
