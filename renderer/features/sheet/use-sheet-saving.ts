import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Sheet } from '#shared/progress/sheet.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { asCommand, readyLines, refuseLine, type Stores, settleBatch, sizeOfBatch } from './sheet-batch.ts';

type Saving = {
  readonly place: { readonly periodId: string; readonly agencyId: string };
  readonly sheet: Sheet | undefined;
  readonly stores: Stores;
  readonly today: string;
  /** Why approved results change; null while it has to be written first. */
  readonly reason: string | null;
};

const pause = 1_200;
const retryAfter = 10_000;

/** Keeps lines as soon as they can be kept, one batch at a time, and tries again when the core could not be reached. */
export function useSheetSaving({ place, sheet, stores, today, reason }: Saving) {
  const cache = useQueryClient();
  const keep = useMutation(api.progress.keepSheet.mutationOptions());
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const running = useRef<Promise<number> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const question = api.progress.sheet.queryKey({ input: place });

  const run = async (): Promise<number> => {
    let saved = 0;
    for (;;) {
      const known = cache.getQueryData(question);
      if (!known || known.whyNotWrite !== null || reason === null) return saved;
      const batch = readyLines(stores, known, today);
      if (sizeOfBatch(batch) === 0) return saved;
      try {
        const kept = await keep.mutateAsync({ ...place, ...asCommand(batch), reason });
        settleBatch(stores, batch, kept);
        cache.setQueryData(question, kept);
        saved += sizeOfBatch(batch);
        setSavedAt(new Date());
      } catch (error) {
        if (!refuseLine(stores, batch, error)) throw error;
        await cache.invalidateQueries({ queryKey: question });
      }
    }
  };
  const save = async (): Promise<number> => {
    clearTimeout(timer.current);
    const mine = (running.current ?? Promise.resolve(0)).catch(() => 0).then(run);
    running.current = mine;
    try {
      const saved = await mine;
      setTrouble(null);
      if (saved > 0) void cache.invalidateQueries({ queryKey: api.submissions.key() });
      if (saved > 0) void cache.invalidateQueries({ queryKey: api.tasks.key() });
      return saved;
    } catch (error) {
      setTrouble(sentenceOf(error));
      void cache.invalidateQueries({ queryKey: question });
      return 0;
    }
  };
  const again = useEffectEvent(() => void save());
  const isRead = sheet !== undefined;
  // Words from before a reload, a lock or a lost connection go on their way by themselves.
  useEffect(() => {
    if (isRead) again();
  }, [isRead]);
  useEffect(() => {
    if (trouble === null) return;
    const retry = setInterval(() => again(), retryAfter);
    return () => clearInterval(retry);
  }, [trouble]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      again();
    },
    [],
  );
  return {
    savedAt,
    trouble,
    isSaving: keep.isPending,
    save,
    saveSoon: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pause);
    },
  };
}
