import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { whyNotResult } from '#shared/targets/record-result.rules.ts';
import type { Target } from '#shared/targets/target.ts';
import { figure, readFigure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { codeOf, sentenceOf } from '../../api/refusal.ts';
import { toast } from '../../ui/toast.ts';
import { useDraft } from '../../ui/use-draft.ts';

export type ResultWords = { readonly value: string; readonly isMet: boolean | null; readonly note: string };
type ResultDraft = ResultWords & { readonly seenVersion: number | null };

const isResultDraft = (value: unknown): value is ResultDraft => {
  if (typeof value !== 'object' || value === null) return false;
  const { value: figureText, isMet, note, seenVersion } = value as Record<string, unknown>;
  return (
    typeof figureText === 'string' &&
    typeof note === 'string' &&
    (isMet === null || typeof isMet === 'boolean') &&
    (seenVersion === null || typeof seenVersion === 'number')
  );
};

const whyNotFigure = (target: Target, words: ResultWords): string | null => {
  if (target.kind === 'quantitative' && words.value.trim() !== '' && readFigure(words.value) === null)
    return 'Viết số theo cách Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ, ví dụ 1.234,5.';
  return whyNotResult(target, { value: readFigure(words.value), isMet: words.isMet });
};

/** One year's result of a target being written; the words typed so far live until they are saved or dropped. */
export function useResult(target: Target, year: number, onDone: () => void) {
  const cache = useQueryClient();
  const saved = target.results.find((result) => result.year === year);
  const { draft, keepDraft, dropDraft } = useDraft(`chi-tieu/${target.id}/${year}`, isResultDraft);
  const [reason, setReason] = useState<string | null>(null);
  const savedWords: ResultWords = {
    value: saved?.value == null ? '' : figure(saved.value),
    isMet: saved?.isMet ?? null,
    note: saved?.note ?? '',
  };
  const words: ResultWords = draft ?? savedWords;
  const seenVersion = draft ? draft.seenVersion : (saved?.version ?? null);
  const targets = api.targets.list.key();

  const record = useMutation(
    api.targets.recordResult.mutationOptions({
      onSuccess: async () => {
        dropDraft();
        await cache.invalidateQueries({ queryKey: targets });
        toast(`Đã lưu kết quả năm ${year} của chỉ tiêu.`);
        onDone();
      },
    }),
  );
  const save = () => {
    if (record.isPending) return;
    const why = whyNotFigure(target, words);
    setReason(why);
    record.reset();
    if (why !== null) return;
    const value = target.kind === 'quantitative' ? readFigure(words.value) : null;
    record.mutate({ targetId: target.id, year, seenVersion, value, isMet: words.isMet, note: words.note });
  };
  const loadNewest = async () => {
    await cache.refetchQueries({ queryKey: targets });
    const newest = cache
      .getQueryData(api.targets.list.queryKey({ input: { planId: target.planId } }))
      ?.find((one) => one.id === target.id)
      ?.results.find((result) => result.year === year);
    keepDraft({ ...words, seenVersion: newest?.version ?? null });
    record.reset();
  };

  return {
    words,
    saved,
    reason,
    isDirty: draft !== null,
    isOutdated: codeOf(record.error) === 'conflict' || seenVersion !== (saved?.version ?? null),
    isSaving: record.isPending,
    refusal: record.error ? sentenceOf(record.error) : null,
    change: (changes: Partial<ResultWords>) => keepDraft({ ...words, ...changes, seenVersion }),
    dropWords: dropDraft,
    save,
    loadNewest,
  };
}
