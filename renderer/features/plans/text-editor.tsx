import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { maxTextLength } from '#shared/plans/link-text.rules.ts';
import type { PlanText } from '#shared/plans/plan-text.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import styles from './source-text.module.css';
import { linkKindNames } from './source-words.ts';
import { planDraftKey } from './use-plan-words.ts';

type Draft = { readonly text: string; readonly seenVersion: number | null };
type TextEditorProps = { readonly planId: string; readonly source: PlanText; readonly onLeave: () => void };

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

/** The plan's text being pasted or edited: first what becomes of the links, then it is kept. */
export function TextEditor({ planId, source, onLeave }: TextEditorProps) {
  const cache = useQueryClient();
  const { draft, keepDraft, dropDraft } = useDraft(planDraftKey(planId, 'van-ban'), isDraft);
  const { text, seenVersion } = draft ?? { text: source.text, seenVersion: source.version };
  const check = useMutation(api.plans.checkText.mutationOptions());
  const keep = useMutation(
    api.plans.keepText.mutationOptions({
      onSuccess: async () => {
        dropDraft();
        await cache.invalidateQueries();
        await toastDone('Đã lưu văn bản gốc.');
        onLeave();
      },
    }),
  );
  const error = check.error ?? keep.error;
  const write = (typed: string) => {
    keepDraft({ text: typed, seenVersion });
    check.reset();
    keep.reset();
  };
  return (
    <div className={styles.editor}>
      <Textarea
        label="Văn bản gốc"
        description="Dán cả văn bản. Mỗi đoạn một dòng; câu đã liên kết được tìm lại theo đúng chữ của nó."
        autosize
        minRows={14}
        maxRows={22}
        maxLength={maxTextLength}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        autoFocus
      />
      {error && <ErrorBox sentence={sentenceOf(error)} />}
      {check.data && (
        <WarningNote>
          {count(check.data.kept)} dòng giữ nguyên câu của mình, {count(check.data.found.length)} dòng được liên kết
          thêm vì đúng chữ trong văn bản, {count(check.data.lost.length)} dòng mất liên kết.
          {check.data.lost.length > 0 && (
            <ul className={styles.lost}>
              {check.data.lost.map(({ id, kind, label }) => (
                <li key={id}>
                  {linkKindNames[kind]}: {label}
                </li>
              ))}
            </ul>
          )}
        </WarningNote>
      )}
      <Group justify="flex-end" gap={8}>
        <Button
          variant="default"
          onClick={() => {
            dropDraft();
            onLeave();
          }}
        >
          {draft ? 'Bỏ nội dung chưa lưu' : 'Thôi'}
        </Button>
        <Button
          variant={check.data ? 'default' : 'filled'}
          loading={check.isPending}
          disabled={draft === null}
          onClick={() => check.mutate({ planId, text })}
        >
          Kiểm tra
        </Button>
        {check.data && (
          <Button loading={keep.isPending} onClick={() => keep.mutate({ planId, seenVersion, text })}>
            Lưu văn bản
          </Button>
        )}
      </Group>
    </div>
  );
}
