import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuditLine } from '#shared/audit/audit-line.ts';
import { figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import styles from './journal.module.css';

/** Takes a line back, after saying what would go back or what stands in the way. */
export function UndoPanel({ line }: { readonly line: AuditLine }) {
  const roles = useActor()?.roles ?? [];
  const cache = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const preview = useQuery(api.undo.preview.queryOptions({ input: { lineId: line.id }, enabled: isAsking }));
  const undo = useMutation(
    api.undo.undo.mutationOptions({
      onSuccess: async ({ isRedo }) => {
        setAsking(false);
        await cache.invalidateQueries();
        await toastDone(isRedo ? 'Đã làm lại.' : 'Đã hoàn tác.');
      },
    }),
  );
  const canUndo = roles.includes('administrator') || roles.includes('compiler');
  if (!canUndo || line.isUndone) return null;
  const label = preview.data?.isRedo ? 'Làm lại' : 'Hoàn tác';
  if (!isAsking)
    return (
      <div className={styles.actions} style={{ margin: '10px 0' }}>
        <Button variant="default" onClick={() => setAsking(true)}>
          {line.turns ? 'Làm lại, hoàn tác…' : 'Hoàn tác…'}
        </Button>
      </div>
    );
  const reasons = preview.data?.reasons ?? [];
  return (
    <div className={styles.box} style={{ margin: '10px 0' }}>
      {preview.error && <ErrorBox sentence={sentenceOf(preview.error)} />}
      {reasons.map((reason) => (
        <ErrorBox key={reason} sentence={reason} />
      ))}
      {preview.data && reasons.length === 0 && (
        <WarningNote>{figure(preview.data.rowCount)} dòng dưới đây trở lại như trước việc này.</WarningNote>
      )}
      {undo.error && <ErrorBox sentence={sentenceOf(undo.error)} />}
      <div className={styles.actions}>
        <Button variant="default" onClick={() => setAsking(false)}>
          Thôi
        </Button>
        {preview.data && reasons.length === 0 && (
          <Button loading={undo.isPending} onClick={() => undo.mutate({ lineId: line.id })}>
            {label}
          </Button>
        )}
      </div>
    </div>
  );
}
