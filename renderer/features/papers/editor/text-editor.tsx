import { baseKeymap, chainCommands, splitBlockAs } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { LineNumbers } from '#shared/papers/part-numbers.rules.ts';
import type { TextBlock } from '#shared/papers/text-block.ts';
import { numberedLines } from './numbered-lines.ts';
import styles from './text-editor.module.css';
import { blocksOf, docOf } from './text-nodes.ts';
import { lineStyles, nextLine, plainFirst, setStyle, toggleBold, toggleItalic } from './text-styles.ts';

export type Cursor = { readonly view: EditorView; readonly state: EditorState };

type TextEditorProps = {
  readonly label: string;
  /** What stands there at first, and again whenever `source` changes. */
  readonly blocks: readonly TextBlock[];
  readonly source: string;
  /** Of each line as it is printed; they are shown, not written. */
  readonly numbers: LineNumbers;
  readonly isReadOnly: boolean;
  readonly onWrite: (blocks: TextBlock[]) => void;
  readonly onLeave: () => void;
  /** Told where the cursor is and what stands there, for the bar of styles. */
  readonly onCursor: (at: Cursor) => void;
};

/** Enter goes on with an item, and with a paragraph behind everything else. */
const splitLine = splitBlockAs((node) => ({ type: node.type, attrs: node.attrs }));

const plugins = [
  history(),
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-b': toggleBold,
    'Mod-i': toggleItalic,
    Enter: chainCommands(nextLine, splitLine),
    'Shift-Enter': chainCommands(nextLine, splitLine),
    Backspace: plainFirst,
    ...Object.fromEntries(lineStyles.map(({ value }, at) => [`Mod-Alt-${at}`, setStyle(value)])),
  }),
  keymap(baseKeymap),
];

const stateOf = (blocks: readonly TextBlock[]): EditorState => EditorState.create({ doc: docOf(blocks), plugins });

/**
 * One part of a paper to be written in. No rule rewrites what is typed: an input method that composes by taking letters back
 * finds every letter where it left it.
 */
export function TextEditor(props: TextEditorProps) {
  const { label, blocks, source, numbers, isReadOnly } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const write = useEffectEvent(props.onWrite);
  const leave = useEffectEvent(props.onLeave);
  const cursor = useEffectEvent(props.onCursor);
  const first = useEffectEvent(() => stateOf(blocks));
  const isEditable = useEffectEvent(() => !isReadOnly);
  const name = useEffectEvent(() => label);
  const numbered = useEffectEvent((doc: Node) => numberedLines(doc, numbers));

  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView(place.current, {
      state: first(),
      editable: () => isEditable(),
      decorations: ({ doc }) => numbered(doc),
      attributes: { 'aria-label': name(), role: 'textbox', 'aria-multiline': 'true', spellcheck: 'false' },
      transformPastedText: (text) => text.normalize('NFC'),
      transformPastedHTML: (html) => html.normalize('NFC'),
      dispatchTransaction(transaction) {
        const next = made.state.apply(transaction);
        made.updateState(next);
        if (made.hasFocus()) cursor({ view: made, state: next });
        if (transaction.docChanged) write(blocksOf(next.doc));
      },
      handleDOMEvents: {
        focus: (focused) => cursor({ view: focused, state: focused.state }),
        blur: () => leave(),
      },
    });
    view.current = made;
    return () => made.destroy();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words from outside begin a new text
  useEffect(() => {
    const next = first();
    if (view.current && !next.doc.eq(view.current.state.doc)) view.current.updateState(next);
  }, [source]);

  const printed = numbers.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other numbers are drawn before they can be seen
  useLayoutEffect(() => {
    view.current?.setProps({});
  }, [printed]);

  return <div ref={place} className={styles.text} />;
}
