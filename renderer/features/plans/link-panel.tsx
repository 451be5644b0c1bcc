import { Button, CloseButton, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { listSentences, type Span } from '#shared/plans/link-text.rules.ts';
import type { PlanText, TextRow } from '#shared/plans/plan-text.ts';
import { brief } from '#shared/words/brief.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { foldedFilter } from '../targets/target-field.ts';
import styles from './source-text.module.css';
import { linkKindNames } from './source-words.ts';

type LinkPanelProps = {
  readonly source: PlanText;
  /** What is selected in the text; null: nothing yet. */
  readonly span: Span | null;
  /** The row that asks for a sentence; undefined: it is chosen here. */
  readonly rowId: string | undefined;
  readonly onSpan: (span: Span) => void;
  readonly onLink: (row: TextRow, span: Span) => void;
  readonly onLeave: () => void;
  readonly failure: unknown;
  readonly isPending: boolean;
};

const rowsOf = ({ unlinked, links }: PlanText): TextRow[] => [...unlinked, ...links.filter((link) => !link.isFormer)];

/** A sentence and a row on their way to each other; the sentence is selected in the text, or found by typing. */
export function LinkPanel(props: LinkPanelProps) {
  const { source, span, rowId, onSpan, onLink, onLeave, failure, isPending } = props;
  const [chosenId, choose] = useState<string | null>(null);
  const rows = useMemo(() => rowsOf(source), [source]);
  const sentences = useMemo(() => listSentences(source.text), [source.text]);
  const row = rows.find((one) => one.id === (rowId ?? chosenId));
  const hasSentence = new Set(source.links.map((link) => link.id));
  return (
    <aside className={styles.rows} aria-label="Liên kết dòng với câu">
      <div className={styles.rowsHead}>
        <h2>Liên kết dòng với câu</h2>
        <CloseButton size="sm" aria-label="Thôi liên kết" onClick={onLeave} />
      </div>
      <div className={styles.linking}>
        {rowId !== undefined && row ? (
          <p>
            <span className={styles.kind}>{linkKindNames[row.kind]}</span>
            <br />
            {row.label}
          </p>
        ) : (
          <Select
            label="Dòng"
            placeholder="Gõ vài chữ, không cần dấu"
            data={rows.map(({ id, kind, label }) => ({
              value: id,
              label: `${linkKindNames[kind]}: ${brief(label, 90)}${hasSentence.has(id) ? ' (đã có câu)' : ''}`,
            }))}
            value={chosenId}
            onChange={choose}
            filter={foldedFilter}
            nothingFoundMessage="Không có dòng nào khớp."
            maxDropdownHeight={300}
            searchable
          />
        )}
        <Select
          label="Câu"
          description="Bôi chọn trong văn bản, hoặc gõ vài chữ của câu."
          placeholder="Tìm câu, không cần dấu"
          data={sentences.map(({ from, words }) => ({ value: String(from), label: words }))}
          value={null}
          onChange={(from) => {
            const sentence = sentences.find((one) => String(one.from) === from);
            if (sentence) onSpan({ from: sentence.from, to: sentence.to });
          }}
          filter={foldedFilter}
          nothingFoundMessage="Không có câu nào khớp."
          maxDropdownHeight={300}
          limit={60}
          searchable
        />
        {span && (
          <blockquote className={styles.quote}>{brief(source.text.slice(span.from, span.to).trim(), 400)}</blockquote>
        )}
        {failure ? <ErrorBox sentence={sentenceOf(failure)} /> : null}
        <Button fullWidth loading={isPending} disabled={!row || !span} onClick={() => row && span && onLink(row, span)}>
          Liên kết câu này
        </Button>
      </div>
    </aside>
  );
}
