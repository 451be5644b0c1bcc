import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { brief } from '#shared/words/brief.ts';
import { sectionName } from '#shared/words/labels.ts';
import styles from '../../ui/side-drawer.module.css';
import { foldedFilter } from '../targets/target-field.ts';
import { field, textField } from './task-field.ts';
import type { TaskWriting } from './use-task-form.ts';
import type { TaskPlace } from './use-task-place.ts';

type FormPartProps = { readonly form: TaskWriting; readonly place: TaskPlace };

/** What is to be done, where it stands in the plan, what comes of it. */
export function TaskFormContent({ form, place: { frame } }: FormPartProps) {
  return (
    <>
      <Textarea
        {...field(form, 'text')}
        {...textField(form, 'text')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4_000}
        data-autofocus
      />
      <Select
        {...field(form, 'sectionId')}
        placeholder="Chọn mục của kế hoạch"
        data={frame.sections.map(({ id, label, title }) => ({
          value: id,
          label: title === '' ? sectionName(label) : `${sectionName(label)}. ${title}`,
        }))}
        value={form.words.sectionId || null}
        onChange={(sectionId) => form.change({ sectionId: sectionId ?? '' })}
        filter={foldedFilter}
        nothingFoundMessage="Không có mục nào khớp."
        openOnFocus={false}
        searchable
      />
      <Textarea {...field(form, 'details')} {...textField(form, 'details')} autosize minRows={1} maxRows={10} />
      <Textarea
        {...field(form, 'expectedOutput')}
        {...textField(form, 'expectedOutput')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2_000}
      />
    </>
  );
}

/** What the plan says beside: mark of the line, strength, the targets that the task serves. */
export function TaskFormMore({ form, place }: FormPartProps) {
  return (
    <>
      <MultiSelect
        {...field(form, 'targetIds')}
        placeholder={form.words.targetIds.length === 0 ? 'Chọn chỉ tiêu mà nhiệm vụ góp vào' : ''}
        data={place.targets.map(({ id, text, sectionLabel }) => ({
          value: id,
          label: `${sectionName(sectionLabel)}. ${brief(text, 90)}`,
        }))}
        value={[...form.words.targetIds]}
        onChange={(targetIds) => form.change({ targetIds })}
        filter={foldedFilter}
        nothingFoundMessage="Không có chỉ tiêu nào khớp."
        openOnFocus={false}
        searchable
        hidePickedOptions
      />
      <div className={styles.pair}>
        <TextInput {...field(form, 'marker')} {...textField(form, 'marker')} placeholder="a)" maxLength={20} />
        <TextInput
          {...field(form, 'modality')}
          {...textField(form, 'modality')}
          placeholder="đề nghị"
          maxLength={500}
        />
      </div>
    </>
  );
}
