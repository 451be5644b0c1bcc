import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { droppedOf, listDropFaults, listPhaseFaults } from '#shared/plans/phases.rules.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { PhaseFields } from '#shared/plans/plan-fields.ts';
import { fieldsOfPhases } from '#shared/plans/plan-form.ts';
import { api } from '../../api/client.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { listDraftKeys } from '../../ui/use-draft.ts';
import styles from './phases-part.module.css';
import { Part } from './plan-part.tsx';
import { years } from './plan-words.ts';
import { planDraftKey } from './use-plan-words.ts';
import { useWritten } from './use-written.ts';
import { WrittenForm } from './written-form.tsx';

type PhaseWords = { readonly id: string | null; readonly name: string; readonly from: string; readonly to: string };
type Words = {
  readonly phases: readonly PhaseWords[];
  readonly reason: string;
  readonly seen: readonly { id: string; version: number }[];
};

const wordsOf = (plan: Plan): Words => ({
  phases: fieldsOfPhases(plan).map(({ id, name, yearFrom, yearTo }) => ({
    id,
    name,
    from: `${yearFrom}`,
    to: `${yearTo}`,
  })),
  reason: '',
  seen: plan.phases.map(({ id, version }) => ({ id, version })),
});

const read = ({ phases }: Words): PhaseFields[] =>
  phases.map(({ id, name, from, to }) => ({ id, name: name.trim(), yearFrom: Number(from), yearTo: Number(to) }));

const isYear = (typed: string): boolean => /^(19[9]\d|20\d\d|2100)$/.test(typed.trim());

const check = (plan: Plan, words: Words) => {
  const unread = words.phases.flatMap(({ name, from, to }, at) =>
    isYear(from) && isYear(to)
      ? []
      : [{ path: `phases.${at}`, reason: `Giai đoạn "${name}": viết bốn chữ số của năm, ví dụ ${plan.periodStart}.` }],
  );
  if (unread.length > 0) return unread;
  return [...listPhaseFaults(plan, read(words)), ...listDropFaults(words.seen, read(words), words.reason)];
};

/** A number that changes whenever one of the phases does. */
const stateOf = (plan: Plan): number =>
  plan.phases.reduce((sum, phase) => sum + phase.version, plan.phases.length * 1_000);

/** The phases of a plan, edited in place as one list. */
export function PhasesPart({ plan, canEdit }: { readonly plan: Plan; readonly canEdit: boolean }) {
  return (
    <Part
      title="Giai đoạn"
      editor={canEdit ? (leave) => <PhasesForm plan={plan} onLeave={leave} /> : undefined}
      startsOpen={listDraftKeys(planDraftKey(plan.id, 'giai-doan')).length > 0}
    >
      {plan.phases.length === 0 ? (
        <p className={styles.soft}>Kế hoạch không chia giai đoạn.</p>
      ) : (
        <ul>
          {plan.phases.map(({ id, name, yearFrom, yearTo }) => (
            <li key={id}>{name.includes(String(yearFrom)) ? name : `${name} (${years(yearFrom, yearTo)})`}</li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function PhasesForm({ plan, onLeave }: { readonly plan: Plan; readonly onLeave: () => void }) {
  const cache = useQueryClient();
  const form = useWritten({
    key: planDraftKey(plan.id, 'giai-doan'),
    saved: wordsOf(plan),
    savedVersion: stateOf(plan),
    check: (words: Words) => check(plan, words),
    send: (words) =>
      api.plans.keepPhases.call({
        planId: plan.id,
        seen: [...words.seen],
        phases: read(words),
        reason: words.reason,
      }),
    fetchNewest: async () => {
      const question = api.plans.get.queryOptions({ input: { planId: plan.id }, staleTime: 0 });
      const newest = await cache.fetchQuery(question);
      return { words: wordsOf(newest), seenVersion: stateOf(newest) };
    },
    onKept: async () => {
      await cache.invalidateQueries();
      await toastDone('Đã lưu các giai đoạn.');
      onLeave();
    },
  });
  const { phases } = form.words;
  const write = (next: readonly PhaseWords[]) => form.write({ phases: next });
  const change = (at: number, changes: Partial<PhaseWords>) =>
    write(phases.map((phase, index) => (index === at ? { ...phase, ...changes } : phase)));
  return (
    <WrittenForm form={form} labels={{}} saveLabel="Lưu giai đoạn" onLeave={onLeave} isInline>
      {phases.map((phase, at) => {
        const reason = form.reasonOf(`phases.${at}`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: new rows have no other name than their place
          <div key={at} className={styles.row}>
            <TextInput
              aria-label={`Tên giai đoạn ${at + 1}`}
              value={phase.name}
              error={reason !== undefined}
              aria-describedby={reason === undefined ? undefined : `giai-doan-${at}`}
              onChange={(event) => change(at, { name: event.currentTarget.value })}
            />
            <TextInput
              aria-label={`Giai đoạn ${at + 1} từ năm`}
              inputMode="numeric"
              value={phase.from}
              error={reason !== undefined}
              aria-describedby={reason === undefined ? undefined : `giai-doan-${at}`}
              onChange={(event) => change(at, { from: event.currentTarget.value })}
            />
            <TextInput
              aria-label={`Giai đoạn ${at + 1} đến năm`}
              inputMode="numeric"
              value={phase.to}
              error={reason !== undefined}
              aria-describedby={reason === undefined ? undefined : `giai-doan-${at}`}
              onChange={(event) => change(at, { to: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`Bỏ giai đoạn ${phase.name || at + 1}`}
              onClick={() => write(phases.filter((_, index) => index !== at))}
            >
              <IconTrash size={17} stroke={1.6} />
            </ActionIcon>
            {reason !== undefined && (
              <p id={`giai-doan-${at}`} className={styles.fault}>
                {reason}
              </p>
            )}
          </div>
        );
      })}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => write([...phases, { id: null, name: '', from: '', to: `${plan.periodEnd}` }])}
      >
        Thêm giai đoạn
      </Button>
      {droppedOf(form.words.seen, read(form.words)).length > 0 && (
        <TextInput
          label="Lý do bỏ giai đoạn"
          maxLength={1_000}
          value={form.words.reason}
          error={form.reasonOf('reason')}
          onChange={(event) => form.write({ reason: event.currentTarget.value })}
        />
      )}
    </WrittenForm>
  );
}
