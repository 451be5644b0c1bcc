import { useNavigate } from '@tanstack/react-router';
import { shortDate } from '#shared/words/dates.ts';
import { useIsOverseer } from '../../api/session.ts';
import styles from './in-hand.module.css';
import { InHandChoice } from './in-hand-choice.tsx';
import { useInHand, useKeepOpened } from './use-in-hand.ts';

/** Which plan and which open period the work is about; choosing another one opens its page. */
export function InHandBar() {
  const inHand = useInHand();
  const navigate = useNavigate();
  const isOverseer = useIsOverseer();
  useKeepOpened(inHand);
  const { plans, periods, plan, period } = inHand;
  const openPeriod = (periodId: string) =>
    isOverseer
      ? navigate({ to: '/ky-bao-cao/$periodId', params: { periodId } })
      : navigate({ to: '/viec-cua-toi', search: { ky: periodId } });
  return (
    <div className={styles.bar}>
      {plan && (
        <InHandChoice
          label="Kế hoạch đang làm"
          chosen={{ id: plan.id, words: plan.name }}
          find="Tìm kế hoạch"
          rows={plans.map(({ id, name, issuer, subject }) => ({ id, words: name, note: `${issuer}: ${subject}` }))}
          onChoose={(planId) => navigate({ to: '/ke-hoach/$planId', params: { planId } })}
        />
      )}
      {plan && periods.length > 0 && (
        <InHandChoice
          label="Kỳ đang làm"
          chosen={period ? { id: period.id, words: period.name } : { id: '', words: 'Chưa mở kỳ' }}
          find="Tìm kỳ đang mở"
          rows={periods.map(({ id, name, planName, dueOn }) => ({
            id,
            words: name,
            note: `${planName}, hạn gửi ${shortDate(dueOn)}`,
          }))}
          onChoose={openPeriod}
        />
      )}
    </div>
  );
}
