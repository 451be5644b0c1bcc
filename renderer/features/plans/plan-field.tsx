import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { matchesFolded } from '#shared/words/fold.ts';
import { api } from '../../api/client.ts';
import { fieldOrder } from '../../ui/field-order.ts';
import { AgencyChoice } from '../agencies/agency-choice.tsx';
import { type PlanWord, type PlanWords, planLabels } from './plan-form-words.ts';
import type { WrittenForm } from './use-written.ts';
import styles from './written-form.module.css';

const helps: { readonly [W in PlanWord]?: string } = {
  issuedOn: 'Ngày/tháng/năm, hoặc chỉ tháng/năm; để trống khi chưa ban hành.',
  attachedDocType: 'Khi kế hoạch ban hành kèm theo một quyết định.',
  bases: 'Mỗi căn cứ một dòng.',
  parents: 'Mỗi văn bản một dòng, như văn bản viết.',
  recipients: 'Mỗi nơi nhận một dòng.',
  signerRoleLines: 'Mỗi dòng trên chữ ký một dòng, ví dụ TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH.',
};

const long: readonly PlanWord[] = [
  'title',
  'subject',
  'objective',
  'parents',
  'bases',
  'recipients',
  'signerRoleLines',
];
const thirds: readonly PlanWord[] = ['number', 'symbol', 'issuedOn', 'periodStart', 'periodEnd'];
const limits: { readonly [W in PlanWord]?: number } = { number: 30, symbol: 60, docType: 100, issuer: 300, place: 100 };

const widthOf = (name: PlanWord): string | undefined => {
  if (long.includes(name)) return styles.whole;
  return thirds.includes(name) ? styles.third : styles.half;
};

type PlanFieldProps = {
  readonly name: PlanWord;
  readonly form: WrittenForm<Partial<PlanWords>>;
  /** The plan being changed can't be its own parent. */
  readonly planId: string | null;
};

/** One field of a plan, wherever it is edited. */
export function PlanField({ name, form, planId }: PlanFieldProps) {
  const shared = {
    label: planLabels[name],
    description: helps[name],
    error: form.reasonOf(name),
    inputWrapperOrder: fieldOrder,
    className: widthOf(name),
  };
  const value = form.words[name] ?? '';
  const write = (word: string | null) => form.write({ [name]: word });
  const typed = {
    ...shared,
    value,
    autoComplete: 'off',
    maxLength: limits[name] ?? 20_000,
    onChange: (event: { currentTarget: { value: string } }) => write(event.currentTarget.value),
  };
  if (name === 'standingAgencyId')
    return (
      <AgencyChoice
        {...shared}
        placeholder="Gõ tên cơ quan, không cần dấu"
        value={value || null}
        onChange={write}
        leaveOut={[]}
      />
    );
  if (name === 'parentPlanId') return <ParentPlan {...shared} value={value || null} onChange={write} planId={planId} />;
  if (name === 'docType')
    return (
      <Autocomplete
        {...shared}
        value={value}
        onChange={write}
        data={['Kế hoạch', 'Quyết định', 'Chương trình', 'Đề án']}
      />
    );
  if (long.includes(name)) return <Textarea {...typed} autosize minRows={2} maxRows={14} />;
  return <TextInput {...typed} placeholder={name === 'issuedOn' ? 'dd/mm/yyyy' : undefined} />;
}

type ParentPlanProps = {
  readonly label: string;
  readonly error: string | undefined;
  readonly className: string | undefined;
  readonly value: string | null;
  readonly onChange: (planId: string | null) => void;
  readonly planId: string | null;
};

function ParentPlan({ planId, ...rest }: ParentPlanProps) {
  const plans = useQuery(api.plans.list.queryOptions()).data ?? [];
  const labels = new Map(plans.map((plan) => [plan.id, `${plan.name}: ${plan.subject}`]));
  return (
    <Select
      {...rest}
      data={plans
        .filter((plan) => plan.id !== planId)
        .map((plan) => ({ value: plan.id, label: labels.get(plan.id) ?? '' }))}
      placeholder="Không có"
      searchable
      clearable
      clearSectionMode="clear"
      clearButtonProps={{ 'aria-label': 'Bỏ chọn kế hoạch cấp trên' }}
      nothingFoundMessage="Không có kế hoạch nào khớp."
      filter={({ options, search }) =>
        options.filter((option) => 'value' in option && matchesFolded(option.label, search))
      }
    />
  );
}
