import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { whyNotRecordFor, whyNotRemove } from '#shared/progress/progress.rules.ts';
import type { Task } from '#shared/tasks/task.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor, useThisYear } from '../../api/session.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { assignedOf, EntryChoice } from './entry-choice.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { draftKey } from './entry-words.ts';
import { HistoryList } from './history-list.tsx';
import styles from './progress.module.css';

const within = (year: number, { yearFrom, yearTo }: Task): number => Math.min(Math.max(year, yearFrom), yearTo);

/** Recording of a task's progress, what is recorded already, and how it came to be. */
export function ProgressPanel({ task }: { readonly task: Task }) {
  const actor = useActor();
  const thisYear = useThisYear();
  const { nam } = useSearch({ strict: false });
  const assigned = assignedOf(task);
  const own = assigned.find((one) => one.agencyId === actor?.agencyId);
  const [chosen, choose] = useState<{ year?: number; agencyId?: string }>({});
  const year = chosen.year ?? within(nam ? Number(nam) : thisYear, task);
  const agencyId = chosen.agencyId ?? own?.agencyId ?? assigned[0]?.agencyId;
  const entries = useQuery(api.progress.listOfTask.queryOptions({ input: { taskId: task.id } }));
  const saved = entries.data?.find(
    (entry) => entry.periodId === null && entry.year === year && entry.agencyId === agencyId,
  );
  const isRecorder = actor?.roles.some((role) => role === 'compiler' || role === 'liaison') ?? false;
  const why = actor && agencyId ? whyNotRecordFor(actor, agencyId, assigned) : null;

  return (
    <>
      {isRecorder && (
        <section className={styles.section}>
          <h2 className={styles.heading}>Ghi kết quả</h2>
          {agencyId === undefined ? (
            <WarningNote>
              Văn bản chưa giao nhiệm vụ này cho cơ quan nào nên chưa ghi được kết quả. Đối chiếu văn bản gốc để xác
              định đơn vị chủ trì.
            </WarningNote>
          ) : (
            <>
              <EntryChoice
                task={task}
                assigned={assigned}
                year={year}
                agencyId={agencyId}
                onChoose={(change) => choose({ year, agencyId, ...change })}
              />
              {why && <WarningNote>{why}</WarningNote>}
              {!why && entries.data && (
                <EntryForm
                  key={draftKey(task.id, year, agencyId)}
                  task={task}
                  year={year}
                  agencyId={agencyId}
                  saved={saved}
                />
              )}
            </>
          )}
        </section>
      )}
      {entries.error && <RetryBox sentence={sentenceOf(entries.error)} onRetry={entries.refetch} />}
      {entries.isPending && !entries.error && <Skeleton height={160} radius={4} />}
      {entries.data && (
        <EntryList
          entries={entries.data}
          canRemove={(entry) => isRecorder && actor !== undefined && whyNotRemove(actor, entry.agencyId) === null}
          isShown={(entry) => isRecorder && entry === saved}
          onChoose={isRecorder ? (entry) => choose({ year: entry.year, agencyId: entry.agencyId }) : undefined}
        />
      )}
      <HistoryList taskId={task.id} />
    </>
  );
}
