import { useEffect, useRef } from 'react';
import styles from './side-drawer.module.css';
import { TextButton } from './text-button.tsx';

type RivalListProps<W extends object> = {
  readonly form: { readonly rival: W | null; readonly words: W; readonly change: (changes: Partial<W>) => void };
  readonly labels: Readonly<Partial<Record<keyof W, string>>>;
  /** A field in words, where its bare value says nothing to a person. */
  readonly told: { readonly [F in keyof W]?: (words: W) => string };
};

/** What somebody else has saved meanwhile, field by field; a person decides which stays. */
export function RivalList<W extends object>({ form, labels, told }: RivalListProps<W>) {
  const { rival, words } = form;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (rival !== null) list.current?.querySelector('button')?.focus();
  }, [rival]);
  if (rival === null) return null;
  const different = (Object.keys(labels) as (keyof W & string)[]).filter(
    (field) => JSON.stringify(rival[field]) !== JSON.stringify(words[field]),
  );
  if (different.length === 0) return null;
  return (
    <ul ref={list} className={styles.rivals} aria-label="Bản mới nhất khác chữ đang nhập">
      {different.map((field) => (
        <li key={field}>
          {labels[field]}, bản mới nhất: {(told[field]?.(rival) ?? String(rival[field])) || 'để trống'}{' '}
          <TextButton onClick={() => form.change({ [field]: rival[field] } as Partial<W>)}>Lấy bản này</TextButton>
        </li>
      ))}
    </ul>
  );
}
