import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import type { Attachment } from '#shared/attachments/attachment.ts';
import type { Evidence } from '#shared/progress/evidence.ts';
import { fileSize } from '#shared/words/sizes.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { saveFile } from '../../ui/save-file.ts';
import { toast } from '../../ui/toast.ts';
import { DayField } from '../agencies/day-field.tsx';
import styles from './entry.module.css';
import { useTypedWords } from './use-typed-words.ts';

type Text = 'numberSymbol' | 'issuer' | 'excerpt';

type EvidenceRowProps = {
  readonly at: number;
  readonly document: Evidence;
  readonly isLocked: boolean;
  readonly onChange: (change: Partial<Evidence>) => void;
  readonly onRemove: () => void;
};

const open = async ({ id }: Attachment): Promise<void> => {
  try {
    saveFile(await api.attachments.open.call({ attachmentId: id }));
  } catch (error) {
    toast(sentenceOf(error), 'mind');
  }
};

/** One document: its number, day, issuer, what it says, and its file. */
export function EvidenceRow({ at, document, isLocked, onChange, onRemove }: EvidenceRowProps) {
  const field = (name: Text, label: string, maxLength: number) => ({
    label,
    maxLength,
    isLocked,
    text: document[name],
    onType: (text: string) => onChange({ [name]: text }),
  });
  const { attachment } = document;
  return (
    <fieldset className={styles.document}>
      <legend>Văn bản {at + 1}</legend>
      <Words {...field('numberSymbol', 'Số, ký hiệu', 200)} />
      <DayField
        label="Ngày ban hành"
        day={document.issuedOn ?? ''}
        disabled={isLocked}
        onDay={(day) => onChange({ issuedOn: day === '' ? null : day })}
      />
      <Words {...field('issuer', 'Cơ quan ban hành', 300)} />
      <Words {...field('excerpt', 'Trích yếu', 2_000)} className={styles.wide} />
      <div className={styles.file}>
        {attachment && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPaperclip size={14} stroke={1.8} aria-hidden />}
            onClick={() => void open(attachment)}
          >
            {attachment.name}, {fileSize(attachment.sizeBytes)}
          </Button>
        )}
        {!isLocked && (
          <ActionIcon variant="subtle" color="gray" aria-label={`Bỏ văn bản ${at + 1}`} onClick={onRemove}>
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        )}
      </div>
    </fieldset>
  );
}

type WordsProps = {
  readonly label: string;
  readonly maxLength: number;
  readonly isLocked: boolean;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly className?: string | undefined;
};

function Words({ isLocked, text, onType, ...rest }: WordsProps) {
  const typing = useTypedWords(text, onType);
  return <TextInput {...rest} {...typing} readOnly={isLocked} autoComplete="off" />;
}
