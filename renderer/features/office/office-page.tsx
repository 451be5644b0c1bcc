import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { Facts } from '../../ui/facts.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { useIsKeeper } from '../agencies/use-keeper.ts';
import { OfficeForm } from './office-form.tsx';
import styles from './office-page.module.css';

const notKept = 'Chưa ghi';

/** Who works with this book, and what its papers take from there. */
export function OfficePage() {
  const { data: settings, error, refetch } = useQuery(api.office.get.queryOptions());
  const isKeeper = useIsKeeper();
  return (
    <Page
      title="Cài đặt"
      answers="Sổ này của cơ quan nào, ai ký và gửi cho ai. Báo cáo mới lấy sẵn những nội dung này."
    >
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!settings && !error && <Skeleton height={320} radius={4} />}
      {settings && (
        <div className={styles.sheet}>
          {isKeeper ? (
            <OfficeForm settings={settings} />
          ) : (
            <Facts
              layout="column"
              facts={[
                { name: 'Cơ quan', value: settings.agency?.name ?? notKept },
                { name: 'Người ký', value: [...settings.signerLines, settings.signerName].join(', ') || notKept },
                { name: 'Ký hiệu đơn vị soạn thảo', value: settings.draftingUnit },
                { name: 'Nơi nhận', value: settings.recipients.join('; ') || notKept },
              ]}
            />
          )}
        </div>
      )}
    </Page>
  );
}
