import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgencyDetail } from '#shared/agencies/agency.ts';
import { api } from '../../api/client.ts';
import { codeOf, fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import {
  type AgencyReasons,
  type AgencyWords,
  agencyDraftKey,
  areSameAgencyWords,
  fieldsOf,
  isAgencyDraft,
  noAgencyWords,
  reasonAgainstSuperior,
  reasonsAgainst,
  reasonsByField,
  wordsOfAgency,
} from './agency-form-words.ts';

/** One agency being written, new or known: words, draft, reasons, saving, and a newer version by someone else. */
export function useAgencyForm(agency: AgencyDetail | null, onSaved: (agencyId: string) => void) {
  const cache = useQueryClient();
  const id = agency?.id ?? null;
  const { draft, keepDraft, dropDraft } = useDraft(agencyDraftKey(id), isAgencyDraft);
  const others = useQuery(api.agencies.list.queryOptions()).data ?? [];
  const [reasons, setReasons] = useState<AgencyReasons>({});
  const [rival, setRival] = useState<AgencyWords | null>(null);
  const savedWords = agency ? wordsOfAgency(agency) : noAgencyWords;
  const savedVersion = agency?.version ?? null;
  const words = draft?.words ?? savedWords;
  const seenVersion = draft ? draft.seenVersion : savedVersion;

  const outcome = {
    onSuccess: async ({ agencyId }: { agencyId: string }) => {
      dropDraft();
      setRival(null);
      void toastDone(
        id === null ? `Đã thêm ${words.name.trim()} vào sổ.` : `Đã lưu thông tin của ${words.name.trim()}.`,
      );
      await cache.invalidateQueries();
      onSaved(agencyId);
    },
    onError: (error: unknown) => setReasons(reasonsByField(fieldReasons(error))),
  };
  const add = useMutation(api.agencies.add.mutationOptions(outcome));
  const change = useMutation(api.agencies.change.mutationOptions(outcome));
  const error = add.error ?? change.error;

  const write = (changes: Partial<AgencyWords>) => {
    const next = { ...words, ...changes };
    if (seenVersion === savedVersion && areSameAgencyWords(next, savedWords) && next.name === savedWords.name)
      dropDraft();
    else keepDraft({ words: next, seenVersion });
  };
  const forget = () => {
    add.reset();
    change.reset();
  };
  const save = () => {
    if (add.isPending || change.isPending) return;
    const against = { ...reasonsAgainst(id ?? '', words, others), ...reasonAgainstSuperior(id ?? '', words, others) };
    setReasons(against);
    forget();
    if (Object.keys(against).length > 0) return;
    if (id === null) add.mutate(fieldsOf(words));
    else if (seenVersion !== null) change.mutate({ ...fieldsOf(words), agencyId: id, seenVersion });
  };
  /** Goes on from the newest version with the words typed so far; what differs is shown beside them. */
  const loadNewest = async () => {
    if (id === null) return;
    const newest = await cache.fetchQuery({
      ...api.agencies.get.queryOptions({ input: { agencyId: id } }),
      staleTime: 0,
    });
    keepDraft({ words, seenVersion: newest.version });
    setRival(wordsOfAgency(newest));
    forget();
  };
  return {
    words,
    reasons,
    rival,
    isDirty: draft !== null,
    isSaving: add.isPending || change.isPending,
    isOutdated: seenVersion !== savedVersion || codeOf(error) === 'conflict',
    refusal: error && fieldReasons(error).size === 0 ? sentenceOf(error) : null,
    write,
    save,
    loadNewest,
    dropWords: () => {
      dropDraft();
      setRival(null);
      setReasons({});
      forget();
    },
  };
}
