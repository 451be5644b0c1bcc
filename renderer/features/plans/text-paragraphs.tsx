import { type KeyboardEvent, memo } from 'react';
import type { TextLink } from '#shared/plans/plan-text.ts';
import type { Paragraph, Segment } from '#shared/plans/text-segments.rules.ts';
import styles from './source-text.module.css';
import { linkKindNames } from './source-words.ts';

type TextParagraphProps = {
  readonly paragraph: Paragraph;
  /** The row whose sentence is shown, when it stands in this paragraph. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
};

/** The row that a run of text speaks of most closely: the shortest sentence. */
const closest = (links: readonly TextLink[]): TextLink | undefined =>
  links.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0];

type TextParagraphsProps = Pick<TextParagraphProps, 'chosen' | 'onChoose'> & {
  readonly paragraphs: readonly Paragraph[];
};

/** A text with the sentences of its rows marked. */
export function TextParagraphs({ paragraphs, chosen, onChoose }: TextParagraphsProps) {
  const has = ({ segments }: Paragraph) => segments.some(({ links }) => links.some((one) => one.id === chosen));
  return paragraphs.map((paragraph) => (
    <TextParagraph
      key={paragraph.from}
      paragraph={paragraph}
      chosen={has(paragraph) ? chosen : undefined}
      onChoose={onChoose}
    />
  ));
}

/** One paragraph; only those around a change are drawn again. */
const TextParagraph = memo(function TextParagraph({ paragraph, chosen, onChoose }: TextParagraphProps) {
  return (
    <p className={styles.paragraph}>
      {paragraph.segments.map((segment) => (
        <Run key={segment.from} segment={segment} chosen={chosen} onChoose={onChoose} />
      ))}
    </p>
  );
});

type RunProps = { readonly segment: Segment } & Pick<TextParagraphProps, 'chosen' | 'onChoose'>;

function Run({ segment, chosen, onChoose }: RunProps) {
  const link = closest(segment.links);
  if (!link) return <span data-from={segment.from}>{segment.text}</span>;
  const isChosen = segment.links.some((one) => one.id === chosen);
  const kinds = [...new Set(segment.links.map((one) => linkKindNames[one.kind].toLowerCase()))].join(', ');
  const choose = () => onChoose(link.id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  return (
    // A real button can't break across lines as a sentence must.
    <span
      role="button"
      tabIndex={0}
      className={styles.linked}
      data-from={segment.from}
      data-kind={link.kind}
      data-chosen={isChosen || undefined}
      aria-pressed={isChosen}
      title={`Đã thành ${kinds}`}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      {segment.text}
    </span>
  );
}
