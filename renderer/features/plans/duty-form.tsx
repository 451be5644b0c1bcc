import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { listDutyFaults } from '#shared/plans/duty.rules.ts';
import type { DutyKind, ReportingDuty } from '#shared/plans/duty.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { dutyNames, sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { fieldOrder } from '../../ui/field-order.ts';
import { useToday } from '../agencies/use-today.ts';
import { AgenciesChoice } from '../tasks/agencies-choice.tsx';
import { DutyDue } from './duty-due.tsx';
import { type DutyWords, dutyLabels, dutyWordsOf, listUnreadDuty, readDutyWords } from './duty-words.ts';
import { RemoveDuty } from './remove-duty.tsx';
import { planDraftKey } from './use-plan-words.ts';
import { useWritten } from './use-written.ts';
import styles from './written-form.module.css';
import { WrittenForm } from './written-form.tsx';

type DutyFormProps = {
  readonly plan: Plan;
  /** Undefined: a new one. */
  readonly duty: ReportingDuty | undefined;
  readonly onLeave: () => void;
};

/** Who owes whom a report, and by when. */
export function DutyForm({ plan, duty, onLeave }: DutyFormProps) {
  const cache = useQueryClient();
  const today = useToday();
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 10_000 })).data ?? [];
  const labels = [...plan.sections.map((section) => section.label), ...(duty ? [duty.sectionLabel] : [])];
  const form = useWritten({
    key: planDraftKey(plan.id, `che-do/${duty?.id ?? 'moi'}`),
    saved: dutyWordsOf(duty),
    savedVersion: duty?.version ?? null,
    check: (words: DutyWords) => [...listUnreadDuty(words), ...listDutyFaults(readDutyWords(words), labels)],
    send: (words, seenVersion) =>
      api.plans.keepDuty.call({ planId: plan.id, dutyId: duty?.id ?? null, seenVersion, ...readDutyWords(words) }),
    fetchNewest: async () => {
      const question = api.plans.get.queryOptions({ input: { planId: plan.id }, staleTime: 0 });
      const newest = (await cache.fetchQuery(question)).duties.find((one) => one.id === duty?.id);
      return { words: dutyWordsOf(newest), seenVersion: newest?.version ?? null };
    },
    onKept: async () => {
      await cache.invalidateQueries();
      await toastDone(duty ? 'Đã lưu chế độ báo cáo.' : 'Đã thêm chế độ báo cáo.');
      onLeave();
    },
  });
  const of = (name: keyof DutyWords) => ({
    label: dutyLabels[name],
    error: form.reasonOf(name),
    inputWrapperOrder: fieldOrder,
  });
  const { words, write } = form;
  return (
    <>
      <WrittenForm
        form={form}
        labels={dutyLabels}
        saveLabel={duty ? 'Lưu chế độ báo cáo' : 'Thêm chế độ báo cáo'}
        onLeave={onLeave}
      >
        <div className={styles.fields}>
          <Select
            {...of('kind')}
            className={styles.half}
            data={Object.entries(dutyNames).map(([value, label]) => ({ value, label }))}
            value={words.kind}
            allowDeselect={false}
            onChange={(kind) => kind && write({ kind: kind as DutyKind })}
          />
          <Select
            {...of('sectionLabel')}
            className={styles.half}
            data={[...new Set(labels)].filter(Boolean).map((value) => ({ value, label: sectionName(value) }))}
            value={words.sectionLabel || null}
            placeholder="Không thuộc mục nào"
            searchable
            clearable
            clearSectionMode="clear"
            onChange={(label) => write({ sectionLabel: label ?? '' })}
          />
          <Textarea
            {...of('quote')}
            className={styles.whole}
            description="Câu trong văn bản gốc được tự liên kết với chỗ của nó."
            autosize
            minRows={2}
            maxRows={8}
            maxLength={4_000}
            value={words.quote}
            onChange={(event) => write({ quote: event.currentTarget.value })}
          />
          <div className={styles.whole}>
            <AgenciesChoice
              {...of('fromIds')}
              agencies={agencies}
              day={today}
              value={words.fromIds}
              onChange={(fromIds) => write({ fromIds })}
            />
          </div>
          <div className={styles.whole}>
            <AgenciesChoice
              {...of('toIds')}
              agencies={agencies}
              day={today}
              value={words.toIds}
              onChange={(toIds) => write({ toIds })}
            />
          </div>
          <DutyDue form={form} />
          {words.dueWay !== 'none' && (
            <Checkbox
              className={styles.whole}
              label={dutyLabels.isBefore}
              description={'"Trước 15/12" nghĩa là muộn nhất ngày 14/12.'}
              checked={words.isBefore}
              onChange={(event) => write({ isBefore: event.currentTarget.checked })}
            />
          )}
          <TextInput
            {...of('dueText')}
            className={styles.whole}
            autoComplete="off"
            maxLength={300}
            value={words.dueText}
            onChange={(event) => write({ dueText: event.currentTarget.value })}
          />
        </div>
      </WrittenForm>
      {duty && <RemoveDuty plan={plan} duty={duty} onDone={onLeave} />}
    </>
  );
}
