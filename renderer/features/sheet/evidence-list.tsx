import { Button } from '@mantine/core';
import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import { allowedEndings, whyNotAttach } from '#shared/attachments/attachment.rules.ts';
import type { Evidence } from '#shared/progress/evidence.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import drawer from '../../ui/side-drawer.module.css';
import entryStyles from './entry.module.css';
import { EvidenceRow } from './evidence-row.tsx';
import styles from './sheet.module.css';
import type { OpenSheet, ShownTask } from './use-sheet.ts';

const noDocument: Evidence = { numberSymbol: '', issuedOn: null, issuer: '', excerpt: '', attachment: null };
const most = 50;

type EvidenceListProps = { readonly work: OpenSheet; readonly row: ShownTask };

/** The documents that prove a result, one after the other, each with its file; files are dropped or picked. */
export function EvidenceList({ work, row }: EvidenceListProps) {
  const { documents, evidence } = row.words;
  const isLocked = work.sheet.whyNotWrite !== null;
  const picker = useRef<HTMLInputElement>(null);
  const latest = useRef(documents);
  latest.current = documents;
  const [why, setWhy] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const add = useMutation(api.attachments.add.mutationOptions());
  const write = (next: readonly Evidence[]) => {
    latest.current = next;
    work.typeEntry(row.line.task.id, { documents: next });
  };
  const attach = async (files: readonly File[]) => {
    setWhy(null);
    for (const file of files) {
      try {
        const refused = whyNotAttach(file.name, file.size, await file.slice(0, 8).bytes());
        if (refused !== null) return setWhy(refused);
        const attachment = await add.mutateAsync({ file });
        write([...latest.current, { ...noDocument, attachment }]);
      } catch (error) {
        return setWhy(sentenceOf(error));
      }
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isLocked) void attach([...event.dataTransfer.files]);
  };
  return (
    <section className={drawer.section} aria-label="Minh chứng">
      <h2 className={drawer.heading}>Minh chứng</h2>
      {documents.length === 0 && evidence !== '' && <p>{evidence}</p>}
      {documents.map((one, at) => (
        <EvidenceRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a document has no name of its own until it is written
          key={at}
          at={at}
          document={one}
          isLocked={isLocked}
          onChange={(change) =>
            write(documents.map((other, place) => (place === at ? { ...other, ...change } : other)))
          }
          onRemove={() => write(documents.filter((_, place) => place !== at))}
        />
      ))}
      {why !== null && <ErrorBox sentence={why} />}
      {!isLocked && documents.length < most && (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button that picks files
        <div
          className={entryStyles.drop}
          data-over={isOver || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
            onClick={() => write([...documents, noDocument])}
          >
            Thêm văn bản
          </Button>
          <Button
            variant="default"
            loading={add.isPending}
            leftSection={<IconPaperclip size={16} stroke={1.8} aria-hidden />}
            onClick={() => picker.current?.click()}
          >
            Chọn tệp…
          </Button>
          <span className={styles.soft}>hoặc thả tệp vào đây: {allowedEndings.join(', ')}, mỗi tệp đến 20 MB.</span>
          <input
            ref={picker}
            type="file"
            multiple
            hidden
            aria-label="Tệp minh chứng"
            accept={allowedEndings.map((ending) => `.${ending}`).join(',')}
            onChange={(event) => {
              void attach([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </div>
      )}
    </section>
  );
}
