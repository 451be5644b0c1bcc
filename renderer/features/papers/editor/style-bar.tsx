import { IconBold, IconItalic } from '@tabler/icons-react';
import type { Command } from 'prosemirror-state';
import styles from './text-editor.module.css';
import type { Cursor } from './text-editor.tsx';
import { lineStyles, setStyle, styleAt, toggleBold, toggleItalic } from './text-styles.ts';

const textMarks = [
  { label: 'Chữ đậm (Ctrl+B)', Icon: IconBold, toggle: toggleBold },
  { label: 'Chữ nghiêng (Ctrl+I)', Icon: IconItalic, toggle: toggleItalic },
] as const;

type StyleBarProps = { readonly cursor: Cursor | null };

/** The few styles that a paper knows, for the part with the cursor; the cursor stays in the text. */
export function StyleBar({ cursor }: StyleBarProps) {
  const run = (command: Command) => {
    if (cursor === null || cursor.view.isDestroyed) return;
    command(cursor.view.state, cursor.view.dispatch, cursor.view);
    cursor.view.focus();
  };
  const style = cursor === null ? null : styleAt(cursor.state);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the cursor where it is
    <div className={styles.bar} onMouseDown={(event) => event.preventDefault()}>
      {lineStyles.map(({ value, label }, at) => (
        <button
          key={value}
          type="button"
          tabIndex={-1}
          disabled={cursor === null}
          className={styles.style}
          title={`${label} (Ctrl+Alt+${at})`}
          aria-pressed={style === value}
          onClick={() => run(setStyle(value))}
        >
          {label}
        </button>
      ))}
      {textMarks.map(({ label, Icon, toggle }) => (
        <button
          key={label}
          type="button"
          tabIndex={-1}
          disabled={cursor === null}
          className={styles.style}
          title={label}
          onClick={() => run(toggle)}
        >
          <Icon size={15} />
        </button>
      ))}
    </div>
  );
}
