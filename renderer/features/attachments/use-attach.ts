import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { whyNotAttach } from '#shared/attachments/attachment.rules.ts';
import type { Attachment } from '#shared/attachments/attachment.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';

/** Takes a chosen file into the book; one that can't be attached is told of before it travels. */
export function useAttach(onAttached: (attachment: Attachment) => void) {
  const reset = useRef<() => void>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const adding = useMutation({ ...api.attachments.add.mutationOptions(), onSuccess: onAttached });
  const take = async (file: File | null) => {
    reset.current?.();
    adding.reset();
    if (!file) return;
    const why = whyNotAttach(file.name, file.size, new Uint8Array(await file.slice(0, 8).arrayBuffer()));
    setRefused(why);
    if (why === null) adding.mutate({ file });
  };
  return { take, reset, isPending: adding.isPending, fault: refused ?? (adding.error && sentenceOf(adding.error)) };
}
