import { Button, TextInput } from '@mantine/core';
import { IconArrowUp, IconFileZip, IconFolder } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fileSize } from '#shared/words/sizes.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './backups.module.css';

type PlacePickerProps = {
  readonly label: string;
  /** Folders alone, or the copies in them. */
  readonly kind: 'folder' | 'file';
  readonly value: string;
  readonly onChange: (place: string) => void;
  /** Who shows the folders: the copies of the book, or another part that writes files. */
  readonly browse?: Pick<typeof api.backups.browse, 'queryOptions'>;
};

/** A place of this computer, typed in or gone to folder by folder. */
export function PlacePicker({ label, kind, value, onChange, browse = api.backups.browse }: PlacePickerProps) {
  const [folder, setFolder] = useState<string | null>(null);
  const view = useQuery(browse.queryOptions({ input: { folder }, staleTime: 0 }));
  const go = (place: string | null) => {
    setFolder(place);
    if (kind === 'folder') onChange(place ?? '');
  };
  return (
    <div className={styles.fields}>
      <TextInput
        label={label}
        placeholder={kind === 'folder' ? 'Ví dụ E:\\Sao lưu' : 'Ví dụ E:\\so-ke-hoach-2026-11-22-daily.skhb'}
        value={value}
        autoComplete="off"
        maxLength={1_000}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {view.error && (
        <ErrorBox
          sentence={sentenceOf(view.error)}
          action={
            <Button size="compact-sm" variant="default" onClick={() => setFolder(null)}>
              Về đầu
            </Button>
          }
        />
      )}
      {view.data && (
        <div className={styles.places}>
          {view.data.folder !== null && (
            <button type="button" className={styles.place} onClick={() => go(view.data.parent)}>
              <IconArrowUp size={16} aria-hidden /> Lên một bậc
            </button>
          )}
          {view.data.folders.map(({ name, path }) => (
            <button key={path} type="button" className={styles.place} onClick={() => go(path)}>
              <IconFolder size={16} aria-hidden /> {name}
            </button>
          ))}
          {kind === 'file' &&
            view.data.packages.map(({ name, path, bytes }) => (
              <button
                key={path}
                type="button"
                className={styles.place}
                aria-pressed={path === value}
                onClick={() => onChange(path)}
              >
                <IconFileZip size={16} aria-hidden /> {name} <small>{fileSize(bytes)}</small>
              </button>
            ))}
        </div>
      )}
    </div>
  );
}
