import { IconBold, IconItalic } from '@tabler/icons-react';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import styles from './text-editor.module.css';
import { lineStyles, setStyle, styleAt, toggleBold, toggleItalic } from './text-styles.ts';

type StyleBarProps = { readonly view: EditorView; readonly state: EditorState };

/** The few styles that a paper knows; the cursor stays in the text. */
export function StyleBar({ view, state }: StyleBarProps) {
  const run = (command: Command) => command(view.state, view.dispatch, view);
  const style = styleAt(state);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the cursor where it is
    <div className={styles.bar} onMouseDown={(event) => event.preventDefault()}>
      {lineStyles.map(({ value, label }, at) => (
        <button
          key={value}
          type="button"
          tabIndex={-1}
          className={styles.style}
          title={`${label} (Ctrl+Alt+${at})`}
          aria-pressed={style === value}
          onClick={() => run(setStyle(value))}
        >
          {label}
        </button>
      ))}
      <button
        type="button"
        tabIndex={-1}
        className={styles.style}
        title="Chữ đậm (Ctrl+B)"
        onClick={() => run(toggleBold)}
      >
        <IconBold size={15} />
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={styles.style}
        title="Chữ nghiêng (Ctrl+I)"
        onClick={() => run(toggleItalic)}
      >
        <IconItalic size={15} />
      </button>
    </div>
  );
}
