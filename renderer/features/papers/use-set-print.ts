import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { saveFile } from '../../ui/save-file.ts';
import { toast } from '../../ui/toast.ts';

type Asked = Omit<Parameters<typeof api.papers.printSet.call>[0], 'ticket'>;

/** Prints a set and saves it as one file; it can be stopped, and stops when the dialog goes. */
export const useSetPrint = (onDone: () => void) => {
  const stopper = useRef<AbortController | null>(null);
  const [ticket, setTicket] = useState<string | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const print = useMutation({
    mutationFn: ({ asked, ticket }: { readonly asked: Asked; readonly ticket: string }) => {
      stopper.current = new AbortController();
      return api.papers.printSet.call({ ...asked, ticket }, { signal: stopper.current.signal });
    },
    onSuccess: (file) => {
      saveFile(file);
      toast(`Đã in cả bộ vào tệp ${file.name}.`);
      onDone();
    },
    onSettled: () => setTicket(null),
  });
  const isStopped = stopper.current?.signal.aborted === true;
  return {
    isRunning: print.isPending,
    ticket,
    sentence: print.error && !isStopped ? sentenceOf(print.error) : null,
    start: (asked: Asked) => {
      const own = crypto.randomUUID();
      setTicket(own);
      print.mutate({ asked, ticket: own });
    },
    stop: () => stopper.current?.abort(),
  };
};
