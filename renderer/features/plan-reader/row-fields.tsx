import { Select, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dutyKinds, type PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import { listRows, partiesOf } from '#shared/plan-reader/review/draft-rows.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import { dutyNames } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import styles from './review.module.css';
import { comparatorNames } from './review-words.ts';
import type { RowWords } from './row-words.ts';

type FieldsProps = {
  readonly words: RowWords;
  readonly reasons: ReadonlyMap<string, string>;
  readonly draft: PlanDraft;
  readonly onWrite: (changes: Partial<RowWords>) => void;
};

type TypedName = { [N in keyof RowWords]: RowWords[N] extends string ? N : never }[keyof RowWords];

function Typed({ name, label, words, reasons, onWrite }: FieldsProps & { name: TypedName; label: string }) {
  return (
    <TextInput
      label={label}
      value={words[name]}
      error={reasons.get(name)}
      onChange={(event) => onWrite({ [name]: event.currentTarget.value })}
    />
  );
}

type NamesName = 'lead' | 'executor' | 'support' | 'from' | 'to';

/** Agencies by name: those of the draft and of the book are offered, others are typed. */
function Names({ name, label, words, draft, onWrite }: FieldsProps & { name: NamesName; label: string }) {
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 10_000 })).data ?? [];
  const inDraft = listRows(draft).flatMap(({ row }) => partiesOf(row).map((party) => party.name));
  return (
    <TagsInput
      className={styles.wide}
      label={label}
      placeholder={words[name].length === 0 ? 'Gõ tên cơ quan rồi Enter' : ''}
      data={[...new Set([...inDraft, ...agencies.map((agency) => agency.name)])]}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && matchesFolded(option.label, search))
      }
      splitChars={[';']}
      value={[...words[name]]}
      onChange={(names) => onWrite({ [name]: names })}
      maxDropdownHeight={220}
    />
  );
}

export function TaskFields(props: FieldsProps) {
  return (
    <div className={styles.fields}>
      <Names {...props} name="lead" label="Chủ trì" />
      <Names {...props} name="executor" label="Thực hiện" />
      <Names {...props} name="support" label="Phối hợp" />
      <Typed {...props} name="section" label="Mục" />
      <div className={styles.half}>
        <Typed {...props} name="deadline" label="Thời hạn" />
      </div>
      <div className={styles.wide}>
        <Typed {...props} name="product" label="Sản phẩm" />
      </div>
    </div>
  );
}

export function TargetFields(props: FieldsProps) {
  return (
    <div className={styles.fields}>
      <Select
        label="So sánh"
        data={Object.entries(comparatorNames).map(([value, label]) => ({ value, label }))}
        value={props.words.comparator}
        onChange={(comparator) => props.onWrite({ comparator })}
        clearable
        clearButtonProps={{ 'aria-label': 'Bỏ so sánh' }}
      />
      <Typed {...props} name="value" label="Mức" />
      <Typed {...props} name="valueMax" label="Đến mức" />
      <Typed {...props} name="unit" label="Đơn vị" />
      <Typed {...props} name="section" label="Mục" />
      <Typed {...props} name="periodStart" label="Từ năm" />
      <Typed {...props} name="periodEnd" label="Đến năm" />
    </div>
  );
}

export function DutyFields(props: FieldsProps) {
  return (
    <div className={styles.fields}>
      <Names {...props} name="from" label="Bên báo cáo" />
      <Names {...props} name="to" label="Bên nhận" />
      <div className={styles.half}>
        <Select
          label="Loại báo cáo"
          data={dutyKinds.map((value) => ({ value, label: dutyNames[value] }))}
          value={props.words.kind}
          onChange={(kind) => kind && props.onWrite({ kind })}
          allowDeselect={false}
        />
      </div>
      <Typed {...props} name="section" label="Mục" />
      <span />
      <div className={styles.half}>
        <Typed {...props} name="dueText" label="Thời hạn ghi trong văn bản" />
      </div>
      <Typed {...props} name="dueDay" label="Ngày" />
      <Typed {...props} name="dueMonth" label="Tháng" />
    </div>
  );
}
