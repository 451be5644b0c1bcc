import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { whyNotEditText } from '#shared/plans/link-text.rules.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { LinkedText } from './linked-text.tsx';
import { TextEditor } from './text-editor.tsx';

type SourceTextProps = { readonly plan: Plan; readonly canEdit: boolean };

/** The plan's own text, each sentence from which a row was read leading to the row and back. */
export function SourceText({ plan, canEdit }: SourceTextProps) {
  const { data, error, refetch } = useQuery(api.plans.getText.queryOptions({ input: { planId: plan.id } }));
  const [isEditing, setEditing] = useState(false);
  if (error) return <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />;
  if (!data) return <Skeleton height={420} radius={4} />;
  const mayEdit = canEdit && whyNotEditText(data.sourceKind) === null;
  if (isEditing) return <TextEditor planId={plan.id} source={data} onLeave={() => setEditing(false)} />;
  if (data.text !== '')
    return (
      <LinkedText
        planId={plan.id}
        source={data}
        canEdit={canEdit}
        onEdit={mayEdit ? () => setEditing(true) : undefined}
      />
    );
  return (
    <EmptyState title="Sổ không có văn bản gốc của kế hoạch này.">
      {data.sourceNote ||
        (data.sourceKind === 'secondary'
          ? 'Kế hoạch được nhập theo bài báo, chưa có toàn văn.'
          : 'Kế hoạch được nhập tay nên chưa có câu nào để đối chiếu.')}{' '}
      {mayEdit && (
        <Button variant="light" size="compact-md" onClick={() => setEditing(true)}>
          Dán văn bản gốc
        </Button>
      )}
    </EmptyState>
  );
}
