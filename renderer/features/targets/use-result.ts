import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Target, TargetFigure } from '#shared/targets/target.ts';
import { api } from '../../api/client.ts';
import { codeOf, sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import {
  isResultDraft,
  type ResultReasons,
  type ResultWords,
  readResult,
  reasonsAgainst,
  resultDraftStart,
  resultWordsOf,
  wholePlan,
} from './result-words.ts';

type Place = {
  readonly target: Target;
  readonly opened: TargetFigure;
  readonly agencyId: string;
  /** The result was approved: it changes with a reason only. */
  readonly needsReason: boolean;
};

const savedIn = ({ results }: TargetFigure, agencyId: string) =>
  results.find((result) => (result.agency?.id ?? wholePlan) === agencyId);

/**
 * One result being written, of the whole plan or of an agency, in the period that the recorded one is of; the words typed
 * so far live until they are saved.
 */
export function useResult({ target, opened, agencyId, needsReason }: Place) {
  const { year } = opened;
  const cache = useQueryClient();
  const saved = savedIn(opened, agencyId);
  const { draft, keepDraft, dropDraft } = useDraft(`${resultDraftStart(target.id)}${year}/${agencyId}`, isResultDraft);
  const [reasons, setReasons] = useState<ResultReasons>({});
  const [reason, setReason] = useState('');
  const savedId = saved?.id ?? null;
  const savedVersion = saved?.version ?? null;
  const words: ResultWords = draft ?? resultWordsOf(target, saved);
  const seenVersion = draft ? draft.seenVersion : savedVersion;
  /** A draft that was kept before results were told apart by id is known by its version alone. */
  const seenId = draft && draft.seenId !== undefined ? draft.seenId : savedId;
  const hasMovedOn = seenId !== savedId || seenVersion !== savedVersion;

  const record = useMutation(
    api.targets.recordResult.mutationOptions({
      onSuccess: async (kept) => {
        dropDraft();
        setReason('');
        await cache.invalidateQueries({ queryKey: api.targets.key() });
        await toastDone(`Đã lưu kết quả năm ${year} của ${kept.agency?.name ?? 'toàn kế hoạch'}.`);
      },
    }),
  );
  const save = () => {
    if (record.isPending || seenId !== savedId) return;
    const against: ResultReasons = {
      ...reasonsAgainst(target, agencyId, words),
      ...(needsReason && reason.trim() === '' && { reason: 'Ghi lý do sửa kết quả đã duyệt.' }),
    };
    setReasons(against);
    record.reset();
    if (Object.keys(against).length > 0) return;
    record.mutate({
      targetId: target.id,
      agencyId: agencyId === wholePlan ? null : agencyId,
      periodId: saved?.periodId ?? null,
      year,
      seenVersion,
      reason: needsReason ? reason : '',
      ...readResult(target, agencyId, words),
    });
  };
  const loadNewest = async () => {
    const question = api.targets.figure.queryOptions({ input: { targetId: target.id, year }, staleTime: 0 });
    const newest = savedIn(await cache.fetchQuery(question), agencyId);
    keepDraft({ ...words, seenId: newest?.id ?? null, seenVersion: newest?.version ?? null });
    record.reset();
  };

  return {
    words,
    reason,
    setReason,
    saved,
    reasons,
    isDirty: draft !== null,
    isOutdated: codeOf(record.error) === 'conflict' || hasMovedOn,
    isSaving: record.isPending,
    refusal: record.error ? sentenceOf(record.error) : null,
    change: (changes: Partial<ResultWords>) => keepDraft({ ...words, ...changes, seenId, seenVersion }),
    dropWords: () => {
      dropDraft();
      setReasons({});
      record.reset();
    },
    save,
    loadNewest,
  };
}
