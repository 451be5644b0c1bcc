import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Plan } from '#shared/plans/plan.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { DuplicateForm } from './duplicate-form.tsx';
import { DutyForm } from './duty-form.tsx';
import { PlanForm } from './plan-form.tsx';
import { usePlanPlace } from './use-plan-place.ts';
import { sayWhatIsKept } from './use-plan-words.ts';

const dutyPlace = /^che-do\.(.+)$/;
export const newDuty = 'che-do.them';

/** The forms that open at the right of a plan's page. */
export function PlanDrawers({ plan }: { readonly plan: Plan }) {
  const { place, close } = usePlanPlace();
  const navigate = useNavigate();
  const [shown, setShown] = useState(place);
  useEffect(() => {
    if (place !== undefined) setShown(place);
  }, [place]);
  const at = place ?? shown;
  const dutyId = dutyPlace.exec(at ?? '')?.[1];
  const duty = plan.duties.find((one) => one.id === dutyId);
  const isDuty = at === newDuty || duty !== undefined;
  const title =
    at === 'chep'
      ? 'Chép cho giai đoạn sau'
      : isDuty
        ? duty
          ? 'Sửa chế độ báo cáo'
          : 'Thêm chế độ báo cáo'
        : 'Sửa kế hoạch';
  const draft = at === 'thong-tin' || at === 'chep' ? at : `che-do/${duty?.id ?? 'moi'}`;
  const leave = () => {
    sayWhatIsKept(plan.id, draft);
    close();
  };
  return (
    <SideDrawer
      isOpen={place !== undefined && (place === 'thong-tin' || place === 'chep' || isDuty)}
      title={title}
      closeLabel={`Đóng ${title.toLowerCase()}`}
      onClose={leave}
    >
      {at === 'thong-tin' && <PlanForm key={plan.id} plan={plan} onKept={close} onLeave={close} />}
      {at === 'chep' && (
        <DuplicateForm
          key={plan.id}
          plan={plan}
          onKept={(planId) => navigate({ to: '/ke-hoach/$planId', params: { planId }, search: {} })}
          onLeave={close}
        />
      )}
      {isDuty && <DutyForm key={at} plan={plan} duty={duty} onLeave={close} />}
    </SideDrawer>
  );
}
