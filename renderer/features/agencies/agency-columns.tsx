import { Badge } from '@mantine/core';
import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { validityInWords } from '#shared/agencies/agency.rules.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import { phaseOn } from '#shared/agencies/agency-label.rules.ts';
import { inVietnameseOrder } from '#shared/words/order.ts';
import styles from './agency-list.module.css';
import { agencyKindNames } from './agency-words.ts';

type Line = { readonly original: Agency };
type Compare = (a: Agency, b: Agency) => number;

const byWords =
  (words: (agency: Agency) => string): Compare =>
  (a, b) =>
    inVietnameseOrder(words(a), words(b));

/** Groups stand behind the agencies themselves, and what has no word behind what has one. */
const sorted =
  (compare: Compare) =>
  (a: Line, b: Line): number =>
    Number(a.original.kind === 'group') - Number(b.original.kind === 'group') || compare(a.original, b.original);

const wordsLast = (words: (agency: Agency) => string): Compare => {
  const compare = byWords(words);
  return (a, b) => Number(words(a) === '') - Number(words(b) === '') || compare(a, b);
};

const shortName = ({ shortName: short, name }: Agency): string => (short === name ? '' : short);

export const agencyTable = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const column = createColumnHelper<typeof agencyTable, Agency>();

/** The columns by the words that the address knows them by, named as of a day. */
export const agencyColumns = (day: string) =>
  column.columns([
    column.accessor('name', {
      id: 'ten',
      header: 'Tên cơ quan',
      sortFn: sorted(byWords((agency) => agency.name)),
      cell: ({ row: { original: agency } }) => (
        <>
          <span className={styles.name}>{agency.name}</span>
          {agency.kind === 'group' && (
            <Badge variant="default" size="sm" radius="sm" className={styles.badge}>
              Nhóm
            </Badge>
          )}
          <span className={styles.soft}>{agency.place}</span>
        </>
      ),
    }),
    column.accessor(shortName, {
      id: 'viet-tat',
      header: 'Tên viết tắt',
      sortFn: sorted(wordsLast(shortName)),
      cell: ({ getValue }) => getValue(),
    }),
    column.accessor('symbol', {
      id: 'ky-hieu',
      header: 'Ký hiệu',
      sortFn: sorted(wordsLast((agency) => agency.symbol ?? '')),
      cell: ({ getValue }) => getValue(),
    }),
    column.accessor((agency) => agencyKindNames[agency.kind], {
      id: 'loai',
      header: 'Loại',
      sortFn: sorted(byWords((agency) => agencyKindNames[agency.kind])),
      cell: ({ getValue }) => getValue(),
    }),
    column.accessor(validityInWords, {
      id: 'hoat-dong',
      header: 'Hoạt động',
      sortFn: sorted(byWords(({ validFrom, validTo }) => `${validFrom ?? '0'} ${validTo ?? '9'}`)),
      cell: ({ getValue, row: { original: agency } }) => (
        <span className={styles.validity}>
          {getValue()}
          {phaseOn(agency, day) === 'ended' && <span className={styles.soft}>đã kết thúc</span>}
          {phaseOn(agency, day) === 'to-come' && <span className={styles.soft}>chưa bắt đầu</span>}
        </span>
      ),
    }),
  ]);
