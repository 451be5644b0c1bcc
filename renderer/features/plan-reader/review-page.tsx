import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import { ReadingReview } from './reading-review.tsx';
import { SourceIntake } from './source-intake.tsx';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A plan read from its text: the text is taken in, or the work on it goes on. */
export function ReviewPage() {
  const { 'ke-hoach': planId } = useSearch({ from: '/ke-hoach/doc-van-ban' });
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  if (!canEdit)
    return (
      <Page title="Đọc từ văn bản">
        <WarningNote>Chỉ chuyên viên tổng hợp đọc được kế hoạch từ văn bản.</WarningNote>
      </Page>
    );
  return planId === undefined ? <NewReading /> : <ReadAgain key={planId} planId={planId} />;
}

function NewReading() {
  const { draft: source, isKept, keepDraft, dropDraft } = useDraft('doc-van-ban/moi/van-ban', isText);
  if (source !== null) return <ReadingReview source={source} isKept={isKept} planId={null} onLeave={dropDraft} />;
  return (
    <Page
      title="Đọc từ văn bản"
      answers="Đưa toàn văn kế hoạch vào đây: chương trình đọc ra mục tiêu, nhiệm vụ, cơ quan, thời hạn để xem lại trước khi đưa vào sổ."
      above={
        <Anchor component={Link} to="/ke-hoach" fz="sm">
          Kế hoạch
        </Anchor>
      }
    >
      <SourceIntake onRead={keepDraft} />
    </Page>
  );
}

function ReadAgain({ planId }: { readonly planId: string }) {
  const { data, error, refetch } = useQuery(api.plans.getText.queryOptions({ input: { planId } }));
  if (data && data.text !== '') return <ReadingReview source={data.text} planId={planId} />;
  return (
    <Page title="Đọc lại văn bản">
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton height={420} radius={4} />}
      {data && <WarningNote>Sổ không có văn bản gốc của kế hoạch này nên không đọc lại được.</WarningNote>}
    </Page>
  );
}
