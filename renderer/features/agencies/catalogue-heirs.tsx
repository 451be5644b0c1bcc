import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './catalogue.module.css';
import { CatalogueList } from './catalogue-list.tsx';
import { ProvinceChoice, useProvince } from './province-choice.tsx';
import type { Heir, SuccessionDraft } from './succession-draft.ts';

type CatalogueHeirsProps = {
  readonly draft: SuccessionDraft;
  readonly onAdd: (heirs: readonly Heir[]) => void;
  readonly onClose: () => void;
};

/** Successors from the catalogue as it is on the day; one that the book has is taken from the book. */
export function CatalogueHeirs({ draft, onAdd, onClose }: CatalogueHeirsProps) {
  const on = draft.happensOn;
  const [province, setProvince] = useProvince(on);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const { data: entries, error } = useQuery(
    api.agencies.listCatalogue.queryOptions({ input: { province: province ?? '', on }, enabled: province !== null }),
  );
  const chosen = entries?.filter((entry) => keys.includes(entry.key)) ?? [];
  return (
    <div className={styles.form}>
      <ProvinceChoice day={on} value={province} onChange={setProvince} />
      <p className={styles.soft}>Danh mục vào ngày {shortDate(on)}.</p>
      {error && <ErrorBox sentence={sentenceOf(error)} />}
      <CatalogueList entries={entries} chosen={chosen.map((one) => one.key)} onChoose={setKeys} takesKnown />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          Thôi
        </Button>
        <Button
          disabled={chosen.length === 0}
          onClick={() =>
            onAdd(
              chosen.map(({ key, agencyId, name }) => ({
                name,
                successor:
                  agencyId === null ? { source: 'catalogue' as const, key } : { source: 'book' as const, agencyId },
              })),
            )
          }
        >
          {chosen.length === 0 ? 'Chưa chọn cơ quan' : `Chọn ${count(chosen.length)} cơ quan`}
        </Button>
      </Group>
    </div>
  );
}
