import { setBlockType, toggleMark } from 'prosemirror-commands';
import type { Command, EditorState } from 'prosemirror-state';
import { textSchema } from './text-schema.ts';

const { nodes, marks } = textSchema;

/** The styles of a line, as the list offers them; the writers put numbers and dashes. */
export const lineStyles = [
  { value: 'paragraph', label: 'Đoạn văn' },
  { value: 'section', label: 'Mục I, II' },
  { value: 'clause', label: 'Mục 1, 2' },
  { value: 'point', label: 'Điểm a, b' },
  { value: 'dash', label: 'Gạch đầu dòng (-)' },
  { value: 'plus', label: 'Ý nhỏ (+)' },
] as const;
type LineStyle = (typeof lineStyles)[number]['value'];

/** The style of the line with the cursor; null where it is one that the list does not offer. */
export const styleAt = ({ selection }: EditorState): LineStyle | null => {
  const { type, attrs } = selection.$from.parent;
  if (type === nodes.paragraph) return 'paragraph';
  if (type === nodes.item) return attrs.mark === '+' ? 'plus' : 'dash';
  return lineStyles.find(({ value }) => value === attrs.level)?.value ?? null;
};

export const setStyle = (style: LineStyle): Command => {
  if (style === 'paragraph') return setBlockType(nodes.paragraph);
  if (style === 'dash' || style === 'plus') return setBlockType(nodes.item, { mark: style === 'plus' ? '+' : '-' });
  return setBlockType(nodes.heading, { level: style });
};

export const toggleBold = toggleMark(marks.bold);
export const toggleItalic = toggleMark(marks.italic);

/** Backspace at the beginning of a heading or an item makes it a paragraph before it joins the line above. */
export const plainFirst: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type === nodes.paragraph) return false;
  return setBlockType(nodes.paragraph)(state, dispatch);
};

/** Enter behind a heading begins a paragraph; an empty item is left for a paragraph. */
export const nextLine: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { type, content } = $from.parent;
  if (empty && type === nodes.item && content.size === 0) return setBlockType(nodes.paragraph)(state, dispatch);
  if (type !== nodes.heading || !empty || $from.parentOffset < content.size) return false;
  dispatch?.(state.tr.split($from.pos, 1, [{ type: nodes.paragraph }]).scrollIntoView());
  return true;
};
