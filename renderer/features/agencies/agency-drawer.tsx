import { Button, Drawer, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { drawerLevels } from '../../ui/side-drawer.tsx';
import { toast } from '../../ui/toast.ts';
import { listDraftKeys } from '../../ui/use-draft.ts';
import { useEscape } from '../../ui/use-escape.ts';
import styles from './agency-drawer.module.css';
import { AgencyFacts } from './agency-facts.tsx';
import { AgencyForm } from './agency-form.tsx';
import { agencyDraftKey } from './agency-form-words.ts';
import { useAgencySearch } from './agency-search.ts';
import { useIsKeeper } from './use-keeper.ts';

/** One agency at the right of the list: what the book keeps of it, its form, or the form of a new one. */
export function AgencyDrawer() {
  const { search, openAgency, editAgency, close } = useAgencySearch();
  const isKeeper = useIsKeeper();
  const isNew = search.them === 'moi';
  const id = search['co-quan'];
  const opened = isNew || id !== undefined;
  const [shownId, setShownId] = useState(id);
  useEffect(() => {
    if (id !== undefined) setShownId(id);
    else if (isNew) setShownId(undefined);
  }, [id, isNew]);
  const {
    data: agency,
    error,
    refetch,
  } = useQuery(
    api.agencies.get.queryOptions({ input: { agencyId: id ?? shownId ?? '' }, enabled: id !== undefined && !isNew }),
  );
  const isEditing = search.sua === 'co' && isKeeper;
  const leave = () => {
    if (listDraftKeys(agencyDraftKey(isNew ? null : (id ?? ''))).length > 0)
      toast('Nội dung chưa lưu của cơ quan vừa đóng được giữ trên máy này. Mở lại biểu mẫu để lưu.', 'mind');
    close();
  };
  const content = useEscape(opened, leave);
  return (
    <Drawer.Root
      opened={opened}
      onClose={leave}
      closeOnEscape={false}
      position="right"
      size={640}
      padding={0}
      zIndex={drawerLevels.page}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content ref={content} data-drawer classNames={{ content: styles.content ?? '' }}>
        <Drawer.Header className={styles.head}>
          <Drawer.Title className={styles.title}>{isNew ? 'Thêm cơ quan' : 'Cơ quan'}</Drawer.Title>
          {agency && !isNew && isKeeper && !isEditing && (
            <Button size="compact-sm" variant="light" className={styles.edit} onClick={() => editAgency(true)}>
              Sửa thông tin
            </Button>
          )}
          <Drawer.CloseButton aria-label="Đóng cơ quan" ml={0} />
        </Drawer.Header>
        <Drawer.Body className={styles.body}>
          {isNew && <AgencyForm key="new" agency={null} onDone={openAgency} onCancel={close} />}
          {!isNew && error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
          {!isNew && !agency && !error && <Skeleton height={260} radius={4} />}
          {!isNew && agency && !isEditing && <AgencyFacts agency={agency} />}
          {!isNew && agency && isEditing && (
            <AgencyForm
              key={agency.id}
              agency={agency}
              onDone={() => editAgency(false)}
              onCancel={() => editAgency(false)}
            />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
