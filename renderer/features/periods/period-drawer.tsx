import type { Period } from '#shared/periods/period.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { PeriodForm } from './period-form.tsx';
import { PeriodProposals } from './period-proposals.tsx';
import { newPeriod, proposals, usePeriodDrawer } from './period-search.ts';

/** Opening a period as a duty asks for it, or by hand; changing one. */
export function PeriodDrawer({ periods }: { readonly periods: readonly Period[] }) {
  const { shown, show, close } = usePeriodDrawer();
  const changed = periods.find((period) => period.id === shown && period.state === 'open');
  const isForm = shown === newPeriod || changed !== undefined;
  return (
    <SideDrawer
      isOpen={shown === proposals || isForm}
      title={changed ? `Sửa ${changed.name}` : 'Mở kỳ báo cáo'}
      closeLabel="Đóng ngăn"
      size={640}
      onClose={close}
    >
      {shown === proposals && <PeriodProposals onByHand={() => show(newPeriod)} />}
      {isForm && <PeriodForm key={changed?.id ?? newPeriod} period={changed} onLeave={close} />}
    </SideDrawer>
  );
}
