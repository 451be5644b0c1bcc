import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listNextPhaseFaults } from '#shared/plans/next-phase.rules.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { readDay } from '#shared/plans/plan-day.rules.ts';
import type { NextPhaseFields } from '#shared/plans/plan-fields.ts';
import { nextPhaseOf } from '#shared/plans/plan-form.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { planLabels, whyNotYear } from './plan-form-words.ts';
import { planDraftKey } from './use-plan-words.ts';
import { useWritten } from './use-written.ts';
import styles from './written-form.module.css';
import { WrittenForm } from './written-form.tsx';

const names = ['number', 'symbol', 'issuedOn', 'periodStart', 'periodEnd'] as const;
type NextWords = { readonly [N in (typeof names)[number]]: string };

const suggested = (plan: Plan): NextWords => {
  const { symbol, periodStart, periodEnd } = nextPhaseOf(plan);
  return { number: '', symbol: symbol ?? '', issuedOn: '', periodStart: `${periodStart}`, periodEnd: `${periodEnd}` };
};

const read = (words: NextWords): NextPhaseFields => ({
  number: words.number.trim() || null,
  symbol: words.symbol.trim() || null,
  issuedOn: readDay(words.issuedOn) || null,
  periodStart: Number(words.periodStart),
  periodEnd: Number(words.periodEnd),
});

type DuplicateFormProps = {
  readonly plan: Plan;
  readonly onKept: (planId: string) => void;
  readonly onLeave: () => void;
};

/** Asks only what a copy for the next phase can't know. */
export function DuplicateForm({ plan, onKept, onLeave }: DuplicateFormProps) {
  const cache = useQueryClient();
  const form = useWritten({
    key: planDraftKey(plan.id, 'chep'),
    saved: suggested(plan),
    savedVersion: null,
    check: (words: NextWords) => {
      const unread = (['periodStart', 'periodEnd'] as const).flatMap((path) => {
        const reason = whyNotYear(planLabels[path], words[path]);
        return reason === null ? [] : [{ path, reason }];
      });
      return unread.length > 0 ? unread : listNextPhaseFaults(plan, read(words));
    },
    send: (words) => api.plans.duplicate.call({ planId: plan.id, ...read(words) }),
    fetchNewest: async () => ({ words: suggested(plan), seenVersion: null }),
    onKept: async ({ planId, copied, left }) => {
      await cache.invalidateQueries();
      await toastDone(
        <>
          Đã chép {count(copied.tasks)} nhiệm vụ, {count(copied.targets)} chỉ tiêu, {count(copied.duties)} chế độ báo
          cáo
          {left > 0 && `; ${count(left)} nhiệm vụ đã xong hoặc dừng ở lại kế hoạch cũ`}.{' '}
          <Link to="/ke-hoach/$planId" params={{ planId: plan.id }}>
            Về {plan.name}
          </Link>
        </>,
      );
      onKept(planId);
    },
  });
  return (
    <WrittenForm form={form} labels={planLabels} saveLabel="Chép kế hoạch" onLeave={onLeave} mayBeUntouched>
      <p>
        Chép mục, nhiệm vụ còn mở với phân công, chỉ tiêu và chế độ báo cáo sang một kế hoạch đang soạn. Các năm được
        chuyển theo thời gian mới; giá trị chỉ tiêu của những năm cũ để trống, kết quả gần nhất thành số của năm gốc.
      </p>
      <div className={styles.fields}>
        {names.map((name) => (
          <TextInput
            key={name}
            className={styles.third}
            label={planLabels[name]}
            value={form.words[name]}
            error={form.reasonOf(name)}
            placeholder={name === 'issuedOn' ? 'dd/mm/yyyy' : undefined}
            autoComplete="off"
            onChange={(event) => form.write({ [name]: event.currentTarget.value })}
          />
        ))}
      </div>
    </WrittenForm>
  );
}
