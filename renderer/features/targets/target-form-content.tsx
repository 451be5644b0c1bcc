import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { labelAgencies } from '#shared/agencies/agency-label.rules.ts';
import { brief } from '#shared/words/brief.ts';
import { sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import styles from '../../ui/side-drawer.module.css';
import { choiceField, foldedFilter, named, textField } from './target-field.ts';
import { kindNames } from './target-labels.ts';
import type { TargetPlace, TargetWriting } from './use-target-form.ts';

type TargetFormContentProps = { readonly form: TargetWriting; readonly place: TargetPlace };

/** What the target is about, where it stands in the plan, who leads it. */
export function TargetFormContent({ form, place: { frame, targets, target } }: TargetFormContentProps) {
  const { words } = form;
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 60_000 })).data ?? [];
  const labels = labelAgencies(agencies);
  const mains = targets.filter((one) => one.conditionOf === null && one.id !== target?.id);
  const choosePhase = (phaseId: string | null) => {
    const before = frame.phases.find((phase) => phase.id === words.phaseId);
    const after = frame.phases.find((phase) => phase.id === phaseId);
    const follows = (text: string, year: number | undefined) => text === '' || text === String(year);
    const keepsOwn = !follows(words.yearFrom, before?.yearFrom) || !follows(words.yearTo, before?.yearTo);
    const years = { yearFrom: String(after?.yearFrom ?? ''), yearTo: String(after?.yearTo ?? '') };
    form.change({ phaseId, ...(keepsOwn ? {} : years) });
  };
  return (
    <>
      <Textarea {...textField(form, 'text')} autosize minRows={2} maxRows={10} maxLength={4_000} data-autofocus />
      <Select
        {...choiceField(form, 'sectionId')}
        placeholder="Chọn mục của kế hoạch"
        data={frame.sections.map(({ id, label, title }) => ({
          value: id,
          label: title === '' ? sectionName(label) : `${sectionName(label)}. ${title}`,
        }))}
        value={words.sectionId || null}
        onChange={(sectionId) => form.change({ sectionId: sectionId ?? '' })}
        filter={foldedFilter}
        nothingFoundMessage="Không có mục nào khớp."
        searchable
      />
      <div className={styles.pair}>
        <Select
          {...choiceField(form, 'phaseId')}
          placeholder="Cả thời gian của kế hoạch"
          data={frame.phases.map(({ id, name }) => ({ value: id, label: name }))}
          value={words.phaseId}
          onChange={choosePhase}
          clearable
        />
        <Select
          {...choiceField(form, 'kind')}
          data={named(kindNames)}
          value={words.kind}
          onChange={(kind) => kind && form.change({ kind })}
          allowDeselect={false}
        />
      </div>
      <Select
        {...choiceField(form, 'leadId')}
        placeholder="Chưa xác định"
        data={agencies.map(({ id, name }) => ({ value: id, label: labels.get(id) ?? name }))}
        value={words.leadId}
        onChange={(leadId) => form.change({ leadId })}
        filter={foldedFilter}
        nothingFoundMessage="Không có cơ quan nào khớp."
        searchable
        clearable
      />
      <Select
        {...choiceField(form, 'conditionOf')}
        placeholder="Không, là chỉ tiêu riêng"
        data={mains.map(({ id, text }) => ({ value: id, label: brief(text, 90) }))}
        value={words.conditionOf}
        onChange={(conditionOf) => form.change({ conditionOf })}
        filter={foldedFilter}
        nothingFoundMessage="Không có chỉ tiêu nào khớp."
        searchable
        clearable
      />
    </>
  );
}
