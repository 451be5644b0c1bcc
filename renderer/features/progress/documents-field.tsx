import { Button, FileButton } from '@mantine/core';
import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import { allowedEndings } from '#shared/attachments/attachment.rules.ts';
import { useAttach } from '../attachments/use-attach.ts';
import { DocumentFields } from './document-fields.tsx';
import { type EntryWords, entryLabels } from './entry-words.ts';
import { type DocumentWords, noDocument } from './evidence-words.ts';
import styles from './progress.module.css';

type DocumentsFieldProps = {
  readonly words: EntryWords;
  readonly error: string | undefined;
  readonly onChange: (changes: Partial<EntryWords>) => void;
};

const accepted = allowedEndings.map((ending) => `.${ending}`).join(',');

/** The documents that prove a result, one by one, each with or without its file. */
export function DocumentsField({ words, error, onChange }: DocumentsFieldProps) {
  const { documents } = words;
  const keep = (next: readonly DocumentWords[]) => onChange({ documents: next });
  /** What was written in free words becomes the first document, so that nothing written is lost. */
  const add = (document: DocumentWords) =>
    documents.length === 0 && words.evidence.trim() !== ''
      ? onChange({ documents: [{ ...document, excerpt: words.evidence }], evidence: '' })
      : keep([...documents, document]);
  const attach = useAttach(({ id, name, sizeBytes }) => add({ ...noDocument, attachment: { id, name, sizeBytes } }));
  return (
    <fieldset className={styles.documents}>
      <legend>{entryLabels.documents}</legend>
      {documents.map((document, at) => (
        <DocumentFields
          // biome-ignore lint/suspicious/noArrayIndexKey: documents have no id before they are saved, and keep their order
          key={at}
          number={at + 1}
          document={document}
          onChange={(changes) => keep(documents.map((one, index) => (index === at ? { ...one, ...changes } : one)))}
          onRemove={() => keep(documents.filter((_, index) => index !== at))}
        />
      ))}
      {(error ?? attach.fault) && (
        <p role="alert" className={styles.fault}>
          {error ?? attach.fault}
        </p>
      )}
      <div className={styles.documentTools}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => add(noDocument)}
        >
          Thêm văn bản
        </Button>
        <FileButton accept={accepted} onChange={attach.take} resetRef={attach.reset}>
          {(props) => (
            <Button
              {...props}
              size="compact-sm"
              variant="default"
              loading={attach.isPending}
              leftSection={<IconPaperclip size={14} aria-hidden />}
            >
              Đính kèm tệp
            </Button>
          )}
        </FileButton>
      </div>
    </fieldset>
  );
}
