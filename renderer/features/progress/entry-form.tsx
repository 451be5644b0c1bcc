import { Button, Checkbox, Group, Radio, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ProgressEntry, Status } from '#shared/progress/progress-entry.ts';
import type { Task } from '#shared/tasks/task.ts';
import { moment } from '#shared/words/dates.ts';
import { statusNames } from '#shared/words/labels.ts';
import { fieldOrder } from '../../ui/field-order.ts';
import { isSaveKey } from '../../ui/save-key.ts';
import { DayField } from '../agencies/day-field.tsx';
import { DocumentsField } from './documents-field.tsx';
import { EntryClash } from './entry-clash.tsx';
import type { EntryPlace } from './entry-place.ts';
import { type EntryText, type EntryWords, entryLabels, mayBeNothing } from './entry-words.ts';
import { PreviousEntry } from './previous-entry.tsx';
import styles from './progress.module.css';
import { RivalText } from './rival-text.tsx';
import { useEntry } from './use-entry.ts';

type EntryFormProps = {
  readonly task: Task;
  readonly place: EntryPlace;
  readonly agencyId: string;
  readonly saved: ProgressEntry | undefined;
  /** What the agency recorded last before, and what that was recorded for. */
  readonly previous: { readonly entry: ProgressEntry; readonly name: string } | undefined;
  readonly needsReason: boolean;
};

const limits = {
  result: 20_000,
  evidence: 500,
  obstacles: 20_000,
  delayCause: 20_000,
  proposals: 20_000,
  nextSteps: 20_000,
  stopReason: 2_000,
} satisfies Record<EntryText, number>;

export function EntryForm({ task, place, agencyId, saved, previous, needsReason }: EntryFormProps) {
  const entry = useEntry({ taskId: task.id, place, agencyId, needsReason }, saved);
  const { words, reasons } = entry;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Object.keys(reasons).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error] input')?.focus();
  }, [reasons]);
  const rivalOf = (name: keyof EntryWords) => (
    <RivalText name={name} rival={entry.rival} words={words} onTake={entry.change} />
  );
  const field = (name: EntryText) => ({
    label: entryLabels[name],
    value: words[name],
    error: reasons[name],
    maxLength: limits[name],
    description: rivalOf(name),
    inputWrapperOrder: fieldOrder,
    onChange: (event: { currentTarget: { value: string } }) => entry.change({ [name]: event.currentTarget.value }),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    entry.save();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves from every field
    <div ref={form} className={styles.form} onKeyDown={onKeyDown}>
      {previous && (
        <PreviousEntry {...previous} onKeep={!saved && !entry.isDirty ? (kept) => entry.change(kept) : undefined} />
      )}
      <Radio.Group
        label={entryLabels.status}
        value={words.status ?? ''}
        onChange={(status) => entry.change({ status: status as Status })}
        error={reasons.status}
        description={rivalOf('status')}
        inputWrapperOrder={fieldOrder}
      >
        <Group gap={18} my={4}>
          {(Object.keys(statusNames) as Status[]).map((status) => (
            <Radio key={status} value={status} label={statusNames[status]} size="xs" />
          ))}
        </Group>
      </Radio.Group>
      {words.status === 'done' && (
        <DayField
          className={styles.day}
          label={entryLabels.completedOn}
          day={words.completedOn}
          error={reasons.completedOn}
          description={rivalOf('completedOn')}
          onDay={(completedOn) => entry.change({ completedOn })}
        />
      )}
      {words.status === 'stopped' && <Textarea {...field('stopReason')} autosize minRows={1} maxRows={6} />}
      <Textarea {...field('result')} autosize minRows={3} maxRows={12} />
      {mayBeNothing(words.status) && (
        <Checkbox
          size="xs"
          label="Không phát sinh trong kỳ"
          description={rivalOf('isNothingToReport')}
          checked={words.isNothingToReport}
          onChange={(event) => entry.change({ isNothingToReport: event.currentTarget.checked })}
        />
      )}
      {words.documents.length === 0 && <TextInput {...field('evidence')} placeholder="Số, ký hiệu, ngày văn bản" />}
      <DocumentsField words={words} error={reasons.documents} onChange={entry.change} />
      {rivalOf('documents')}
      <Textarea {...field('obstacles')} autosize minRows={1} maxRows={8} />
      <Textarea {...field('delayCause')} autosize minRows={1} maxRows={8} />
      <Textarea {...field('proposals')} autosize minRows={1} maxRows={8} />
      <Textarea {...field('nextSteps')} autosize minRows={1} maxRows={8} />
      {needsReason && (
        <Textarea
          label="Lý do sửa kết quả đã duyệt"
          autosize
          minRows={1}
          maxLength={2_000}
          value={entry.reason}
          error={reasons.reason}
          onChange={(event) => entry.setReason(event.currentTarget.value)}
        />
      )}
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
  if (!saved) return 'Chưa báo cáo.';
  const kept = `${saved.recordedBy} lưu lúc ${moment(saved.recordedAt)}.`;
  return saved.isDraft ? `${kept} Đang soạn: được tính khi cơ quan gửi kết quả của kỳ.` : kept;
};
