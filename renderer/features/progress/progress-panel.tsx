import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { whyNotRecordFor, whyNotRemove } from '#shared/progress/progress.rules.ts';
import type { Task } from '#shared/tasks/task.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { assignedOf, EntryChoice } from './entry-choice.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { placeKeyOf, useEntryPlaces } from './entry-place.ts';
import { draftKey } from './entry-words.ts';
import { HistoryList } from './history-list.tsx';
import styles from './progress.module.css';
import { useEntryLock } from './use-entry-lock.ts';

/** Recording of a task's progress, what is recorded already, and how it came to be. */
export function ProgressPanel({ task }: { readonly task: Task }) {
  const actor = useActor();
  const { agencyId: pageAgency } = useParams({ strict: false });
  const assigned = assignedOf(task);
  const isOf = (id: string | null | undefined) => assigned.find((one) => one.agencyId === id)?.agencyId;
  const places = useEntryPlaces(task);
  const [chosen, choose] = useState<{ placeKey?: string; agencyId?: string }>({});
  const place = places.find(chosen.placeKey ?? '') ?? places.likely;
  const agencyId = chosen.agencyId ?? isOf(actor?.agencyId) ?? isOf(pageAgency) ?? assigned[0]?.agencyId;
  const entries = useQuery(api.progress.listOfTask.queryOptions({ input: { taskId: task.id } }));
  const ofAgency = entries.data?.filter((entry) => entry.agencyId === agencyId) ?? [];
  const saved = ofAgency.find((entry) => placeKeyOf(entry) === place.key);
  const previous = ofAgency.find((entry) => !entry.isDraft && places.isBefore(entry, place));
  const isRecorder = actor?.roles.some((role) => role === 'compiler' || role === 'liaison') ?? false;
  const lock = useEntryLock(place.period, agencyId);
  const why = actor && agencyId ? (whyNotRecordFor(actor, agencyId, assigned) ?? lock.why) : null;

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
            !places.isPending && (
              <>
                <EntryChoice
                  task={task}
                  assigned={assigned}
                  places={places}
                  placeKey={place.key}
                  agencyId={agencyId}
                  onChoose={(change) => choose({ placeKey: place.key, agencyId, ...change })}
                />
                {why && <WarningNote>{why}</WarningNote>}
                {!why && entries.data && !lock.isPending && (
                  <EntryForm
                    key={draftKey(task.id, place.key, agencyId)}
                    task={task}
                    place={place}
                    agencyId={agencyId}
                    saved={saved}
                    previous={previous && { entry: previous, name: places.nameOf(previous) }}
                    needsReason={lock.needsReason}
                  />
                )}
              </>
            )
          )}
        </section>
      )}
      {entries.error && <RetryBox sentence={sentenceOf(entries.error)} onRetry={entries.refetch} />}
      {entries.isPending && !entries.error && <Skeleton height={160} radius={4} />}
      {entries.data && (
        <EntryList
          entries={entries.data}
          nameOf={places.nameOf}
          canRemove={(entry) => isRecorder && actor !== undefined && whyNotRemove(actor, entry.agencyId) === null}
          isShown={(entry) => isRecorder && entry === saved}
          mayChoose={(entry) => isRecorder && places.find(placeKeyOf(entry)) !== undefined}
          onChoose={(entry) => choose({ placeKey: placeKeyOf(entry), agencyId: entry.agencyId })}
        />
      )}
      <HistoryList taskId={task.id} />
    </>
  );
}
