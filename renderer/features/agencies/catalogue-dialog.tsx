import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { useAgencySearch } from './agency-search.ts';
import styles from './catalogue.module.css';
import { CatalogueList } from './catalogue-list.tsx';
import { DayField } from './day-field.tsx';
import { ProvinceChoice, useProvince } from './province-choice.tsx';
import { useToday } from './use-today.ts';

/** "Thêm từ danh mục": a province, a day, and the bodies to bring into the book. */
export function CatalogueDialog() {
  const { search, close } = useAgencySearch();
  return (
    <Modal
      opened={search.them === 'danh-muc'}
      onClose={close}
      title="Thêm cơ quan từ danh mục"
      closeButtonProps={{ 'aria-label': 'Đóng danh mục' }}
      size={760}
    >
      <CatalogueForm onClose={close} />
    </Modal>
  );
}

function CatalogueForm({ onClose }: { readonly onClose: () => void }) {
  const cache = useQueryClient();
  const today = useToday();
  const [day, setDay] = useState<string | null>(null);
  const on = day ?? today;
  const [province, setProvince] = useProvince(on);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const entries = useQuery(
    api.agencies.listCatalogue.queryOptions({
      input: { province: province ?? '', on },
      enabled: province !== null,
    }),
  );
  const chosen = keys.filter((key) => entries.data?.some((entry) => entry.key === key && entry.agencyId === null));
  const add = useMutation(
    api.agencies.addFromCatalogue.mutationOptions({
      onSuccess: async ({ agencies }) => {
        void toastDone(`Đã thêm ${count(agencies.length)} cơ quan vào sổ.`);
        await cache.invalidateQueries();
        onClose();
      },
    }),
  );
  return (
    <div className={styles.form}>
      <div className={styles.asked}>
        <ProvinceChoice day={on} value={province} onChange={setProvince} />
        <DayField label="Vào ngày" day={on} onDay={setDay} isRequired />
      </div>
      {entries.error && <ErrorBox sentence={sentenceOf(entries.error)} />}
      <CatalogueList entries={entries.data} chosen={chosen} onChoose={setKeys} />
      {add.error && <ErrorBox sentence={sentenceOf(add.error)} />}
      <Group justify="flex-end" gap={8} className={styles.foot}>
        <Button variant="default" onClick={onClose}>
          Thôi
        </Button>
        <Button
          disabled={chosen.length === 0}
          loading={add.isPending}
          onClick={() => add.mutate({ province: province ?? '', on, keys: chosen })}
        >
          {chosen.length === 0 ? 'Chưa chọn cơ quan' : `Thêm ${count(chosen.length)} cơ quan`}
        </Button>
      </Group>
    </div>
  );
}
