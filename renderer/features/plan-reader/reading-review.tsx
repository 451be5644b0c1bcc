import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { sentenceOf } from '../../api/refusal.ts';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { ReviewBoard } from './review-board.tsx';
import { readingOf } from './use-reading.ts';

type ReadingReviewProps = {
  readonly source: string;
  /** Whether the text is kept on this computer while it is being reviewed. */
  readonly isKept?: boolean;
  /** The plan of the book whose text is read again; null: a new one. */
  readonly planId: string | null;
  /** Puts the text away. */
  readonly onLeave?: () => void;
};

/** The draft of a text, once it has been read. */
export function ReadingReview({ source, isKept = true, planId, onLeave }: ReadingReviewProps) {
  const { data: draft, error, refetch } = useQuery(readingOf(source));
  if (draft) return <ReviewBoard read={draft} isTextKept={isKept} planId={planId} onLeave={onLeave} />;
  return (
    <Page
      title="Đọc từ văn bản"
      action={
        onLeave && (
          <Button variant="default" onClick={onLeave}>
            Đọc văn bản khác
          </Button>
        )
      }
    >
      {error ? <RetryBox sentence={sentenceOf(error)} onRetry={refetch} /> : <Skeleton height={420} radius={4} />}
    </Page>
  );
}
