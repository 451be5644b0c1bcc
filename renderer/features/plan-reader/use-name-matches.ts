import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import { listRows, partiesOf } from '#shared/plan-reader/review/draft-rows.ts';
import { api } from '../../api/client.ts';

export type NameUse = { readonly name: string; readonly times: number; readonly rowId: string | null };

/** Every body that the draft names, how often, and the first row that does. */
const namesInDraft = (draft: PlanDraft): NameUse[] => {
  const uses = new Map<string, NameUse>();
  const issuer = draft.document.issuer?.value;
  if (issuer !== undefined) uses.set(issuer, { name: issuer, times: 1, rowId: null });
  for (const { row } of listRows(draft))
    for (const { name } of partiesOf(row)) {
      const before = uses.get(name);
      uses.set(name, { name, times: (before?.times ?? 0) + 1, rowId: before?.rowId ?? row.id });
    }
  return [...uses.values()];
};

/** The names of a draft with the agencies of the book that they mean. */
export function useNameMatches(draft: PlanDraft) {
  const uses = useMemo(() => namesInDraft(draft), [draft]);
  const names = uses.map(({ name }) => name);
  const date = draft.document.date?.value ?? null;
  const { data, error, refetch } = useQuery(
    api.agencies.matchNames.queryOptions({
      input: { names, issuer: draft.document.issuer?.value ?? '', on: date?.length === 10 ? date : null },
      placeholderData: keepPreviousData,
    }),
  );
  const matches = useMemo(() => new Map(data?.map((match) => [match.name, match])), [data]);
  return { uses, matches, error, refetch };
}
