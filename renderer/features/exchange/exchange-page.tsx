import { Skeleton } from '@mantine/core';
import { useActor } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { GivePart } from '../packages/give-part.tsx';
import { LiaisonPart } from '../packages/liaison-part.tsx';
import { useStanding } from '../packages/use-standing.ts';
import { ExchangeTabs } from './exchange-tabs.tsx';

/** Results that travel as files: out to the agencies and back, and, in the book of one agency, what comes from the office. */
export function ExchangePage() {
  const standing = useStanding();
  const isCompiler = useActor()?.roles.includes('compiler') ?? false;
  const isOfAgency = standing?.kind === 'liaison';
  return (
    <Page
      title="Trao đổi tệp"
      answers={
        isOfAgency
          ? 'Gói nào đã mở, gói nào mới; tin được bên gửi đến đâu.'
          : 'Cơ quan nào đã được gửi gói hoặc biểu; tệp gửi về sẽ đổi gì trong sổ; ai đã trả lời.'
      }
    >
      {!standing && <Skeleton height={320} radius={4} />}
      {isOfAgency && <LiaisonPart />}
      {standing && !isOfAgency && (isCompiler ? <ExchangeTabs give={<GivePart />} /> : <ForCompilers />)}
    </Page>
  );
}

function ForCompilers() {
  return (
    <EmptyState title="Trang này dành cho chuyên viên tổng hợp.">
      Quản trị cấp vai trò chuyên viên tổng hợp ở trang Tài khoản.
    </EmptyState>
  );
}
