import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Plan } from '#shared/plans/plan.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { DuplicateForm } from './duplicate-form.tsx';
import { DutyForm } from './duty-form.tsx';
import { formerTarget } from './former-link.tsx';
import { FormerTarget } from './former-target.tsx';
import { PlanForm } from './plan-form.tsx';
import { usePlanPlace } from './use-plan-place.ts';
import { sayWhatIsKept } from './use-plan-words.ts';

const dutyPlace = /^che-do\.(.+)$/;
export const newDuty = 'che-do.them';

const titleOf = (place: string | undefined, isKnownDuty: boolean): string => {
  if (place?.startsWith(formerTarget)) return 'Chỉ tiêu trước khi sửa đổi';
  if (place === 'chep') return 'Chép cho giai đoạn sau';
  if (place === newDuty) return 'Thêm chế độ báo cáo';
  return isKnownDuty ? 'Sửa chế độ báo cáo' : 'Sửa kế hoạch';
};

type PlanDrawersProps = { readonly plan: Plan; readonly canEdit: boolean };

/** What opens at the right of a plan's page: its forms, and targets that an amendment ended. */
export function PlanDrawers({ plan, canEdit }: PlanDrawersProps) {
  const { place, close } = usePlanPlace();
  const navigate = useNavigate();
  const [shown, setShown] = useState(place);
  useEffect(() => {
    if (place !== undefined) setShown(place);
  }, [place]);
  const at = place ?? shown;
  const dutyId = dutyPlace.exec(at ?? '')?.[1];
  const duty = plan.duties.find((one) => one.id === dutyId);
  const isDuty = canEdit && (at === newDuty || duty !== undefined);
  const formerId = at?.startsWith(formerTarget) ? at.slice(formerTarget.length) : undefined;
  const title = titleOf(at, duty !== undefined);
  const draft = at === 'thong-tin' || at === 'chep' ? at : `che-do/${duty?.id ?? 'moi'}`;
  const isForm = canEdit && (at === 'thong-tin' || at === 'chep');
  const leave = () => {
    if (isForm || isDuty) sayWhatIsKept(plan.id, draft);
    close();
  };
  return (
    <SideDrawer
      isOpen={place !== undefined && (formerId !== undefined || isForm || isDuty)}
      title={title}
      closeLabel={`Đóng ${title.toLowerCase()}`}
      onClose={leave}
    >
      {formerId !== undefined && <FormerTarget planId={plan.id} targetId={formerId} />}
      {isForm && at === 'thong-tin' && <PlanForm key={plan.id} plan={plan} onKept={close} onLeave={close} />}
      {isForm && at === 'chep' && (
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
