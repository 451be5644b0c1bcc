import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { TargetFacts } from '../targets/target-facts.tsx';

type FormerTargetProps = { readonly planId: string; readonly targetId: string };

/** A target as it stood before an amendment. */
export function FormerTarget({ planId, targetId }: FormerTargetProps) {
  const question = api.targets.list.queryOptions({ input: { planId, withFormer: true } });
  const { data, error, refetch } = useQuery(question);
  const target = data?.find((one) => one.id === targetId);
  if (error) return <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />;
  if (!data) return <Skeleton height={220} radius={4} />;
  if (!target) return <WarningNote>Chỉ tiêu này không có trong kế hoạch.</WarningNote>;
  const { endedBy, replacedById, validTo } = target;
  return (
    <>
      <WarningNote>
        {endedBy?.name ?? 'Văn bản sửa đổi'} đã {replacedById ? 'thay' : 'bãi bỏ'} chỉ tiêu này
        {validTo && `; chỉ tiêu có hiệu lực đến hết ngày ${shortDate(validTo)}`}.{' '}
        {replacedById && (
          <Link to="/ke-hoach/$planId" params={{ planId }} search={{ phan: 'muc-tieu', 'chi-tieu': replacedById }}>
            Mở bản hiện hành
          </Link>
        )}
      </WarningNote>
      <TargetFacts target={target} />
    </>
  );
}
