import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { useActor } from '../../api/session.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import styles from './backups.module.css';

/** What threatens the data of the book, where people begin their day; nothing where all is well. */
export function BookWarnings() {
  const { data } = useQuery(api.backups.warnings.queryOptions({ staleTime: 60_000 }));
  const isKeeper = useActor()?.roles.includes('administrator') ?? false;
  if (!data || data.sentences.length === 0) return null;
  return (
    <div className={styles.state}>
      {data.sentences.map((sentence) => (
        <WarningNote
          key={sentence}
          action={
            isKeeper && (
              <Button component={Link} to="/sao-luu" size="compact-sm" variant="default">
                Mở Sao lưu
              </Button>
            )
          }
        >
          {sentence}
        </WarningNote>
      ))}
    </div>
  );
}
