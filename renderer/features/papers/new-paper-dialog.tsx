import { Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Grouping, groupingNames, groupings, type PaperKind, paperKindFacts } from '#shared/papers/paper-kinds.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor, useThisYear } from '../../api/session.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { AgencyChoice } from '../agencies/agency-choice.tsx';
import { useInHand } from '../in-hand/use-in-hand.ts';
import { yearsBetween } from '../plans/plan-words.ts';

type NewPaperDialogProps = {
  readonly kinds: readonly PaperKind[];
  readonly first: {
    readonly planId?: string | undefined;
    readonly year?: string | undefined;
    readonly kind?: PaperKind | undefined;
  };
  readonly onClose: () => void;
};

type Option = { readonly value: string; readonly label: string };

const byFoldedWords = ({ options, search }: { options: readonly object[]; search: string }) =>
  options.filter((option) => 'label' in option && matchesFolded(String(option.label), search)) as Option[];

/** Which paper, of which plan and year; the draft is there when the dialog closes. */
export function NewPaperDialog({ kinds, first, onClose }: NewPaperDialogProps) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const thisYear = useThisYear();
  const [kind, setKind] = useState<PaperKind>(kinds.find((one) => one === first.kind) ?? kinds[0] ?? 'annual');
  const [planId, setPlanId] = useState<string | null>(first.planId ?? null);
  const [year, setYear] = useState<string | null>(first.year ?? null);
  const [periodId, setPeriodId] = useState<string | null>(null);
  const own = useActor()?.agencyId ?? null;
  const isOwnOnly = own !== null && kinds.every((one) => one === 'agency');
  const [agencyId, setAgencyId] = useState<string | null>(own);
  const [grouping, setGrouping] = useState<Grouping>('section');
  const { asks } = paperKindFacts[kind];
  const { data: plans } = useQuery(api.plans.list.queryOptions());
  const inHand = useInHand();
  const plan = plans?.find(({ id }) => id === (planId ?? inHand.plan?.id));
  const years = plan ? yearsBetween(plan.periodStart, plan.periodEnd) : [];
  const chosenYear = years.find((one) => String(one) === year) ?? years.findLast((one) => one <= thisYear) ?? years[0];
  const { data: periods } = useQuery(
    api.periods.list.queryOptions({
      input: { planId: plan?.id },
      enabled: plan !== undefined && asks.includes('period'),
    }),
  );
  const period = periods?.find(({ id }) => id === periodId) ?? periods?.find(({ id }) => id === inHand.period?.id);
  const creating = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      api.papers.create.call({
        ...{ kind, planId: plan?.id ?? '', year: chosenYear ?? 0 },
        ...{ periodId: period?.id ?? null, agencyId, grouping },
      }),
    onSuccess: async ({ paperId }) => {
      await cache.invalidateQueries({ queryKey: api.papers.key() });
      await navigate({ to: '/bao-cao/$paperId', params: { paperId } });
    },
  });
  const isReady =
    plan !== undefined &&
    chosenYear !== undefined &&
    (!asks.includes('period') || period !== undefined) &&
    (!asks.includes('agency') || agencyId !== null);
  return (
    <FormDialog
      title="Soạn văn bản"
      doLabel="Soạn từ số liệu của sổ"
      size={560}
      fault={creating.error && sentenceOf(creating.error)}
      isReady={isReady}
      isPending={creating.isPending}
      onDo={() => creating.mutate()}
      onClose={onClose}
    >
      <Select
        label="Loại văn bản"
        data-autofocus
        data={kinds.map((one) => ({ value: one, label: paperKindFacts[one].name }))}
        value={kind}
        onChange={(chosen) => chosen && setKind(chosen as PaperKind)}
        allowDeselect={false}
      />
      <Select
        label="Kế hoạch"
        placeholder="Chọn kế hoạch"
        data={plans?.map(({ id, name, subject }) => ({ value: id, label: `${name}: ${subject}` })) ?? []}
        value={plan?.id ?? null}
        onChange={setPlanId}
        filter={byFoldedWords}
        nothingFoundMessage="Không có kế hoạch nào khớp."
        searchable
        allowDeselect={false}
      />
      <Select
        label="Năm"
        data={years.map(String)}
        value={chosenYear === undefined ? null : String(chosenYear)}
        onChange={setYear}
        disabled={!plan}
        allowDeselect={false}
      />
      {asks.includes('period') && (
        <Select
          label="Kỳ báo cáo"
          placeholder={periods?.length === 0 ? 'Kế hoạch chưa mở kỳ báo cáo nào' : 'Chọn kỳ báo cáo'}
          data={periods?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={period?.id ?? null}
          onChange={setPeriodId}
        />
      )}
      {asks.includes('agency') && !isOwnOnly && (
        <AgencyChoice label="Cơ quan" value={agencyId} onChange={setAgencyId} leaveOut={[]} />
      )}
      {asks.includes('grouping') && (
        <Select
          label="Xếp kết quả nhiệm vụ"
          data={groupings.map((one) => ({ value: one, label: groupingNames[one] }))}
          value={grouping}
          onChange={(chosen) => chosen && setGrouping(chosen as Grouping)}
          allowDeselect={false}
        />
      )}
    </FormDialog>
  );
}
