import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { DayField } from '../agencies/day-field.tsx';
import { FileLink } from '../attachments/file-link.tsx';
import type { DocumentWords } from './evidence-words.ts';
import styles from './progress.module.css';

type DocumentFieldsProps = {
  readonly number: number;
  readonly document: DocumentWords;
  readonly onChange: (changes: Partial<DocumentWords>) => void;
  readonly onRemove: () => void;
};

const texts = {
  numberSymbol: ['Số, ký hiệu', 200],
  issuer: ['Cơ quan ban hành', 300],
  excerpt: ['Trích yếu', 2_000],
} as const;

/** One document that proves a result; all but one of its fields may stay empty. */
export function DocumentFields({ number, document, onChange, onRemove }: DocumentFieldsProps) {
  const text = (name: keyof typeof texts) => {
    const [label, maxLength] = texts[name];
    return (
      <TextInput
        className={name === 'excerpt' ? styles.excerpt : undefined}
        aria-label={`${label}, minh chứng ${number}`}
        placeholder={label}
        autoComplete="off"
        maxLength={maxLength}
        value={document[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      />
    );
  };
  return (
    <div className={styles.document}>
      {text('numberSymbol')}
      <DayField
        label={`Ngày ban hành, minh chứng ${number}`}
        isInline
        day={document.issuedOn}
        onDay={(issuedOn) => onChange({ issuedOn })}
      />
      {text('issuer')}
      <ActionIcon variant="subtle" color="gray" aria-label={`Bỏ minh chứng ${number}`} onClick={onRemove}>
        <IconX size={16} stroke={1.8} />
      </ActionIcon>
      {text('excerpt')}
      {document.attachment && (
        <div className={styles.documentFile}>
          <FileLink attachment={document.attachment} />
        </div>
      )}
    </div>
  );
}
