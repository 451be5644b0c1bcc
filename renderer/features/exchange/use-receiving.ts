import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CheckedFile } from '#shared/exchange/checked-file.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { type Choices, choicesFor } from './choices.ts';

const nothing: Choices = new Map();

/** Files on their way into the book: given, checked, settled, taken in. */
export function useReceiving() {
  const cache = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [choices, setChoices] = useState<Choices>(nothing);
  const [ticket, setTicket] = useState('');
  const stop = useRef<AbortController>(null);
  const check = useMutation({
    mutationFn: (given: readonly File[]) => {
      stop.current = new AbortController();
      const own = crypto.randomUUID();
      setTicket(own);
      return api.exchange.check.call({ files: [...given], ticket: own }, { signal: stop.current.signal });
    },
  });
  const give = (given: readonly File[]): void => {
    setFiles(given);
    if (given.length === 0) check.reset();
    else check.mutate(given);
  };
  const clear = (): void => {
    setChoices(nothing);
    give([]);
  };
  const apply = useMutation({
    mutationFn: ({ checked, reason }: { checked: readonly CheckedFile[]; reason: string }) => {
      const taken = files.flatMap((file, at) =>
        checked[at]?.state === 'ready' ? [{ file, checked: checked[at] }] : [],
      );
      return api.exchange.apply.call({
        files: taken.map(({ file }) => file),
        seen: taken.map((one) => one.checked.seen),
        choices: choicesFor(
          choices,
          taken.map((one) => one.checked),
        ),
        reason,
      });
    },
    onSuccess: async ({ files: taken, rows, agencies }) => {
      clear();
      await cache.invalidateQueries();
      await toastDone(`Đã nhận ${count(taken)} tệp của ${count(agencies)} cơ quan, ${count(rows)} dòng ghi vào sổ.`);
    },
  });
  return {
    files,
    checked: check.data ?? [],
    choices,
    setChoices,
    add: (more: readonly File[]) => give([...files, ...more]),
    drop: (at: number) => give(files.filter((_, place) => place !== at)),
    again: () => give(files),
    clear,
    stop: () => {
      stop.current?.abort();
      clear();
    },
    check,
    ticket,
    apply,
  };
}
export type Receiving = ReturnType<typeof useReceiving>;
