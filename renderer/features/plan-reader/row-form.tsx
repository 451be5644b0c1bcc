import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PlacedRow } from '#shared/plan-reader/review/draft-rows.ts';
import type { ReviewStep } from '#shared/plan-reader/review/review-step.ts';
import { isSaveKey } from '../../ui/save-key.ts';
import styles from './review.module.css';
import { DutyFields, TargetFields, TaskFields } from './row-fields.tsx';
import { changesOf, listUnread, type RowWords, rowWordsOf } from './row-words.ts';
import type { ReviewWork } from './use-review.ts';

type RowFormProps = { readonly placed: PlacedRow; readonly work: ReviewWork; readonly onLeave: () => void };

const kindFields = { task: TaskFields, target: TargetFields, duty: DutyFields };

/** A row being corrected where it stands. */
export function RowForm({ placed, work, onLeave }: RowFormProps) {
  const { kind, row } = placed;
  const [words, setWords] = useState<RowWords>(() => rowWordsOf(row));
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const cursor = useRef(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const Fields = kindFields[kind];
  const write = (changes: Partial<RowWords>) => setWords((before) => ({ ...before, ...changes }));
  const keep = (more: readonly ReviewStep[] = []) => {
    const unread = listUnread(words);
    setReasons(unread);
    if (unread.size > 0) return;
    const changes = changesOf(placed, words);
    const correct: ReviewStep[] = Object.keys(changes).length === 0 ? [] : [{ do: 'correct', id: row.id, changes }];
    const steps = [...correct, ...more];
    work.make(...(steps.length > 0 ? steps : [{ do: 'accept' as const, ids: [row.id] }]));
    onLeave();
  };
  const split = () => {
    const at = cursor.current - (words.text.length - words.text.trimStart().length);
    const isInside = words.text.slice(0, at).trim() !== '' && words.text.slice(at).trim() !== '';
    if (isInside) keep([{ do: 'split', id: row.id, at }]);
    else setReasons(new Map([['text', 'Tách dòng: đặt con trỏ vào trước chữ đầu của dòng thứ hai, rồi bấm lại.']]));
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (isSaveKey(event)) {
          event.preventDefault();
          keep();
        }
        if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
      }}
    >
      <Textarea
        label="Nội dung"
        autosize
        minRows={2}
        maxRows={10}
        autoFocus
        value={words.text}
        error={reasons.get('text')}
        onChange={(event) => write({ text: event.currentTarget.value })}
        onSelect={(event) => {
          cursor.current = event.currentTarget.selectionStart;
        }}
      />
      <Fields words={words} reasons={reasons} draft={work.draft} onWrite={write} />
      <Group gap={8}>
        <Button size="compact-sm" type="submit">
          Ghi dòng này
        </Button>
        <Button size="compact-sm" variant="default" onClick={split}>
          Tách tại con trỏ
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onLeave}>
          Thôi
        </Button>
      </Group>
    </form>
  );
}
