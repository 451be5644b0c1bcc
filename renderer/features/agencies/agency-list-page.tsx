import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ColumnSort } from '@tanstack/react-table';
import type { Agency } from '#shared/agencies/agency.ts';
import { phaseOn } from '#shared/agencies/agency-label.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { AgencyDrawer } from './agency-drawer.tsx';
import styles from './agency-list.module.css';
import { agencyOrders, useAgencySearch } from './agency-search.ts';
import { AgencyTable } from './agency-table.tsx';
import { CatalogueDialog } from './catalogue-dialog.tsx';
import { DayField } from './day-field.tsx';
import { useIsKeeper } from './use-keeper.ts';
import { useToday } from './use-today.ts';

export function AgencyListPage() {
  const { search, filter, openAgency, add } = useAgencySearch();
  const today = useToday();
  const day = search.ngay ?? today;
  const text = search.tu?.slice(0, 200) ?? '';
  const order = { id: search.xep ?? 'ten', desc: search.chieu === 'giam' };
  const sort = ({ id, desc }: ColumnSort) =>
    filter({ xep: agencyOrders.find((one) => one === id && id !== 'ten'), chieu: desc ? 'giam' : undefined });
  const {
    data: agencies,
    error,
    refetch,
  } = useQuery(
    api.agencies.list.queryOptions({ input: text === '' ? {} : { text }, placeholderData: keepPreviousData }),
  );
  return (
    <Page
      title="Cơ quan"
      answers="Sổ có những cơ quan nào, mang tên gì vào một ngày, trước đó và sau đó là cơ quan nào."
      action={<Actions onAdd={add} />}
    >
      <search className={styles.tools} aria-label="Bộ lọc cơ quan">
        <SearchBox
          className={styles.search}
          label="Tìm cơ quan"
          text={search.tu ?? ''}
          onText={(typed) => filter({ tu: typed.trim() === '' ? undefined : typed })}
        />
        <div className={styles.asOf}>
          {' '}
          <span className={styles.asOfWords} aria-hidden>
            Tính đến ngày
          </span>
          <DayField
            className={styles.day}
            label="Tính đến ngày"
            isInline
            isRequired
            day={day}
            onDay={(chosen) => filter({ ngay: chosen === today ? undefined : chosen })}
          />
          {search.ngay !== undefined && (
            <Button variant="subtle" px={8} onClick={() => filter({ ngay: undefined })}>
              Về hôm nay
            </Button>
          )}
        </div>
      </search>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!agencies && !error && <Skeleton height={360} radius={4} />}
      {agencies && (
        <p className={styles.count} aria-live="polite">
          {agencies.length > 0 && countInWords(agencies, day)}
        </p>
      )}
      {agencies?.length === 0 && <NoAgencies isSearching={text !== ''} />}
      {agencies && agencies.length > 0 && (
        <AgencyTable agencies={agencies} day={day} order={order} onOrder={sort} onOpen={openAgency} />
      )}
      <AgencyDrawer />
      <CatalogueDialog />
    </Page>
  );
}

function Actions({ onAdd }: { readonly onAdd: (what: 'moi' | 'danh-muc') => void }) {
  if (!useIsKeeper()) return null;
  return (
    <>
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/co-quan/sap-xep" />}>
        Sắp xếp cơ quan
      </Button>
      <Button variant="default" onClick={() => onAdd('moi')}>
        Thêm cơ quan
      </Button>
      <Button onClick={() => onAdd('danh-muc')}>Thêm từ danh mục</Button>
    </>
  );
}

function NoAgencies({ isSearching }: { readonly isSearching: boolean }) {
  return isSearching ? (
    <EmptyState title="Không có cơ quan nào khớp chữ đang tìm.">Bớt một từ, hoặc xóa chữ đang tìm.</EmptyState>
  ) : (
    <EmptyState title="Sổ chưa có cơ quan nào.">
      Bấm Thêm từ danh mục để chọn cơ quan của tỉnh, thành phố, hoặc đưa một kế hoạch vào sổ.
    </EmptyState>
  );
}

const countInWords = (agencies: readonly Agency[], day: string): string => {
  const ofPhase = (phase: string) => agencies.filter((agency) => phaseOn(agency, day) === phase).length;
  const [ended, toCome] = [ofPhase('ended'), ofPhase('to-come')];
  return [
    `${count(ofPhase('valid'))} cơ quan đang hoạt động`,
    ended > 0 && `${count(ended)} đã kết thúc`,
    toCome > 0 && `${count(toCome)} chưa bắt đầu`,
  ]
    .filter(Boolean)
    .join(', ');
};
