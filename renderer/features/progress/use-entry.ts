import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { whyNotEvidence } from '#shared/progress/evidence.rules.ts';
import { whyNotRecord } from '#shared/progress/progress.rules.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { api } from '../../api/client.ts';
import { codeOf, fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { type EntryPlace, placeKeyOf } from './entry-place.ts';
import { areSameWords, draftKey, type EntryWords, isEntryDraft, noWords, tidyWords, wordsOf } from './entry-words.ts';
import { readDocument } from './evidence-words.ts';

type Reasons = { readonly [F in keyof EntryWords | 'reason']?: string | undefined };
type Entry = {
  readonly taskId: string;
  readonly place: EntryPlace;
  readonly agencyId: string;
  /** The results were approved: they change with a reason only. */
  readonly needsReason: boolean;
};

/** Why the words can't be kept yet, beside the field that it is about. */
const reasonsAgainst = (words: EntryWords): Reasons => {
  if (words.status === null) return { status: 'Chọn một trạng thái.' };
  const documents = whyNotEvidence(words.documents.map(readDocument));
  if (documents !== null) return { documents };
  const reason = whyNotRecord({ ...words, status: words.status, completedOn: words.completedOn || null });
  if (reason === null) return {};
  return words.status === 'stopped' ? { stopReason: reason } : { result: reason };
};

/** One entry being written: words, draft, reasons, saving, and a newer version by someone else. */
export function useEntry({ taskId, place, agencyId, needsReason }: Entry, saved: ProgressEntry | undefined) {
  const cache = useQueryClient();
  const { draft, keepDraft, dropDraft } = useDraft(draftKey(taskId, place.key, agencyId), isEntryDraft);
  const [reasons, setReasons] = useState<Reasons>({});
  const [reason, setReason] = useState('');
  const [rival, setRival] = useState<ProgressEntry | null>(null);
  const savedWords = saved ? wordsOf(saved) : noWords;
  const savedVersion = saved?.version ?? null;
  const words = draft?.words ?? savedWords;
  const seenVersion = draft ? draft.seenVersion : savedVersion;
  const entries = api.progress.listOfTask.queryKey({ input: { taskId } });

  const record = useMutation(
    api.progress.record.mutationOptions({
      onSuccess: async (entry) => {
        // Words typed while the entry was on its way stay, now on top of the version just saved.
        const [sent, told] = [tidyWords(words), wordsOf(entry)];
        // Where nobody names the day of completion, the core does.
        if (areSameWords({ ...sent, completedOn: sent.completedOn || told.completedOn }, told)) dropDraft();
        else keepDraft({ words, seenVersion: entry.version });
        setRival(null);
        setReason('');
        cache.setQueryData(entries, (known) => [...(known ?? []).filter((one) => one.id !== entry.id), entry]);
        void toastDone(
          place.period
            ? `Đã lưu kết quả của ${entry.agencyName}: ${place.name}.`
            : `Đã lưu kết quả năm ${place.year} của ${entry.agencyName}.`,
        );
        await cache.invalidateQueries();
      },
      onError: (error) => setReasons(Object.fromEntries(fieldReasons(error))),
    }),
  );

  const change = (changes: Partial<EntryWords>) => {
    const next = { ...words, ...changes };
    if (seenVersion === savedVersion && areSameWords(next, savedWords)) dropDraft();
    else keepDraft({ words: next, seenVersion });
  };
  const save = () => {
    if (record.isPending) return;
    const tidied = tidyWords(words);
    const against: Reasons =
      needsReason && reason.trim() === ''
        ? { ...reasonsAgainst(tidied), reason: 'Ghi lý do sửa kết quả đã duyệt.' }
        : reasonsAgainst(tidied);
    setReasons(against);
    record.reset();
    if (tidied.status === null || Object.keys(against).length > 0) return;
    record.mutate({
      taskId,
      agencyId,
      year: place.year,
      periodId: place.period?.id ?? null,
      seenVersion,
      ...tidied,
      status: tidied.status,
      completedOn: tidied.completedOn || null,
      documents: tidied.documents.map(readDocument),
      reason: needsReason ? reason : '',
    });
  };
  /** Goes on from the newest version with the words typed so far; what differs is shown beside them. */
  const loadNewest = async () => {
    await cache.refetchQueries({ queryKey: entries });
    const newest = cache
      .getQueryData(entries)
      ?.find((entry) => placeKeyOf(entry) === place.key && entry.agencyId === agencyId);
    keepDraft({ words, seenVersion: newest?.version ?? null });
    setRival(newest ?? null);
    record.reset();
  };

  return {
    words,
    reason,
    setReason,
    reasons,
    rival,
    isDirty: draft !== null,
    isSaving: record.isPending,
    isOutdated: seenVersion !== savedVersion || codeOf(record.error) === 'conflict',
    refusal: record.error ? sentenceOf(record.error) : null,
    change,
    save,
    loadNewest,
    dropWords: () => {
      dropDraft();
      setRival(null);
      setReasons({});
      record.reset();
    },
  };
}
