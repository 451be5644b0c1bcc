import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Submission } from '#shared/submissions/submission.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import type { Way } from './giving-ways.ts';

type Fault = { readonly name: string; readonly sentence: string };

export type Progress = {
  readonly total: number;
  readonly done: number;
  /** Whose files are being made; null: nobody's any more. */
  readonly now: string | null;
  /** Where the files went, once all is over. */
  readonly ending: string;
  readonly faults: readonly Fault[];
};

/** Gives one agency after the other its part, so that it can be followed and stopped between two of them. */
export function useGiving() {
  const cache = useQueryClient();
  const isStopped = useRef(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const give = async (agencies: readonly Submission[], way: Way) => {
    isStopped.current = false;
    let state: Progress = { total: agencies.length, done: 0, now: null, ending: '', faults: [] };
    const tell = (change: Partial<Progress>) => {
      state = { ...state, ...change };
      setProgress(state);
    };
    const fault = (name: string, sentence: string) => tell({ faults: [...state.faults, { name, sentence }] });
    for (const { agency } of agencies) {
      if (isStopped.current) break;
      tell({ now: agency.name });
      try {
        const { whyNoPapers } = await way.give(agency);
        tell({ done: state.done + 1 });
        if (whyNoPapers !== null) fault(agency.name, `Chưa kèm văn bản giao việc. ${whyNoPapers}`);
      } catch (error) {
        fault(agency.name, sentenceOf(error));
      }
    }
    try {
      if (state.done > 0) tell({ ending: await way.end() });
    } catch (error) {
      fault('Tệp gửi đi', sentenceOf(error));
    }
    tell({ now: null });
    await cache.invalidateQueries({ queryKey: api.packages.given.key() });
  };
  return {
    progress,
    give,
    stop: () => {
      isStopped.current = true;
    },
  };
}
