import { Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { ComposerBoard } from './composer-board.tsx';
import { PapersLink } from './papers-link.tsx';
import { SignedPaper } from './signed-paper.tsx';
import { usePaper } from './use-composer.ts';

/** One paper: a draft to be written, or a signed one to be read and printed again. */
export function ComposerPage() {
  const { paperId } = useParams({ from: '/bao-cao/$paperId' });
  const { data: paper, error, refetch } = usePaper(paperId);
  const canWrite = useActor()?.roles.some((role) => role === 'compiler' || role === 'liaison') ?? false;
  if (!paper)
    return (
      <Page title="Văn bản" above={<PapersLink />}>
        {error ? <RetryBox sentence={sentenceOf(error)} onRetry={refetch} /> : <Skeleton height={420} radius={4} />}
      </Page>
    );
  if (paper.state === 'signed') return <SignedPaper key={paper.id} paper={paper} canWrite={canWrite} />;
  return <ComposerBoard key={paper.id} paper={paper} canWrite={canWrite} />;
}
