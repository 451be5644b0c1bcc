import { Button, Group, Radio, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ProgressEntry, Status } from '#shared/progress/progress-entry.ts';
import type { Task } from '#shared/tasks/task.ts';
import { moment } from '#shared/words/dates.ts';
import { statusNames } from '#shared/words/labels.ts';
import { EntryClash } from './entry-clash.tsx';
import { type EntryText, entryLabels } from './entry-words.ts';
import styles from './progress.module.css';
import { RivalText } from './rival-text.tsx';
import { useEntry } from './use-entry.ts';

type EntryFormProps = {
  readonly task: Task;
  readonly year: number;
  readonly agencyId: string;
  readonly saved: ProgressEntry | undefined;
};

const limits = { result: 20_000, evidence: 500, obstacles: 20_000, stopReason: 2_000 } satisfies Record<
  EntryText,
  number
>;

export function EntryForm({ task, year, agencyId, saved }: EntryFormProps) {
  const entry = useEntry({ taskId: task.id, year, agencyId }, saved);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Object.keys(entry.reasons).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error] input')?.focus();
  }, [entry.reasons]);
  const field = (name: EntryText) => ({
    label: entryLabels[name],
    value: entry.words[name],
    error: entry.reasons[name],
    maxLength: limits[name],
    description: <RivalText name={name} rival={entry.rival} words={entry.words} onTake={entry.change} />,
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as ('label' | 'input' | 'error' | 'description')[],
    onChange: (event: { currentTarget: { value: string } }) => entry.change({ [name]: event.currentTarget.value }),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    entry.save();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves from every field
    <div ref={form} className={styles.form} onKeyDown={onKeyDown}>
      <Radio.Group
        label={entryLabels.status}
        value={entry.words.status ?? ''}
        onChange={(status) => entry.change({ status: status as Status })}
        error={entry.reasons.status}
        description={<RivalText name="status" rival={entry.rival} words={entry.words} onTake={entry.change} />}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
      >
        <Group gap={18} my={4}>
          {(Object.keys(statusNames) as Status[]).map((status) => (
            <Radio key={status} value={status} label={statusNames[status]} size="xs" />
          ))}
        </Group>
      </Radio.Group>
      {entry.words.status === 'stopped' && <Textarea {...field('stopReason')} autosize minRows={1} maxRows={6} />}
      <Textarea {...field('result')} autosize minRows={3} maxRows={12} />
      <TextInput {...field('evidence')} placeholder="Số, ký hiệu, ngày văn bản" />
      <Textarea {...field('obstacles')} autosize minRows={2} maxRows={8} />
      <EntryClash entry={entry} />
      <div className={styles.actions}>
        <span className={styles.state} aria-live="polite">
          {stateOf(entry.isDirty, saved)}
        </span>
        {entry.isDirty && (
          <Button variant="default" onClick={entry.dropWords} disabled={entry.isSaving}>
            Bỏ nội dung chưa lưu
          </Button>
        )}
        <Button onClick={entry.save} loading={entry.isSaving} disabled={!entry.isDirty} title="Ctrl + Enter">
          Lưu kết quả
        </Button>
      </div>
    </div>
  );
}

const stateOf = (isDirty: boolean, saved: ProgressEntry | undefined): string => {
  if (isDirty) return 'Chưa lưu, đang giữ trên máy này.';
  return saved ? `${saved.recordedBy} lưu lúc ${moment(saved.recordedAt)}.` : 'Chưa báo cáo.';
};
