import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEye, IconEyeOff, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import type { Concern, PaperPart } from '#shared/papers/paper.ts';
import type { LineNumbers } from '#shared/papers/part-numbers.rules.ts';
import { isAllText, linesOf, type TextBlock } from '#shared/papers/text-block.ts';
import { count } from '#shared/words/numbers.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import styles from './composer.module.css';
import { type Cursor, TextEditor } from './editor/text-editor.tsx';
import { SourceList } from './source-list.tsx';
import type { Composer } from './use-composer.ts';
import { cardName } from './use-shown-card.ts';

type PartCardProps = {
  readonly part: PaperPart;
  readonly numbers: LineNumbers;
  readonly composer: Composer;
  readonly isReadOnly: boolean;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly concerns: readonly Concern[];
  readonly onCursor: (at: Cursor) => void;
};

/** A part of the text: its words, what may be done with it, and where it comes from. */
export function PartCard({ part, numbers, composer, isReadOnly, place, concerns, onCursor }: PartCardProps) {
  const [showsSources, setShowsSources] = useState(false);
  const { key, name, isIncluded, isStale, sources } = part;
  const typed = composer.typed[key];
  const isEdited = part.isEdited || typed !== undefined;
  const shown = typed ?? part.blocks;
  return (
    <article
      className={styles.card}
      {...cardName({ of: 'part', key })}
      data-left={!isIncluded || undefined}
      aria-label={name}
    >
      <header className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        {isEdited && <span className={styles.mark}>Sửa tay</span>}
        {!isIncluded && <span className={styles.mark}>Không đưa vào</span>}
        <span className={styles.tools}>
          {sources.length > 0 && (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-expanded={showsSources}
              onClick={() => setShowsSources(!showsSources)}
            >
              Nguồn: {count(sources.length)}
            </Button>
          )}
          {!isReadOnly && (
            <>
              {isEdited && (
                <Tool label="Lấy lại bản soạn từ sổ" onClick={() => composer.redraft(key)} Icon={IconRefresh} />
              )}
              <Tool
                label="Chuyển lên"
                isOff={place.isFirst}
                onClick={() => composer.move(key, -1)}
                Icon={IconArrowUp}
              />
              <Tool
                label="Chuyển xuống"
                isOff={place.isLast}
                onClick={() => composer.move(key, 1)}
                Icon={IconArrowDown}
              />
              <Tool
                label={isIncluded ? 'Không đưa vào văn bản' : 'Đưa vào văn bản'}
                onClick={() => composer.include(key, !isIncluded)}
                Icon={isIncluded ? IconEye : IconEyeOff}
              />
            </>
          )}
        </span>
      </header>
      {isStale && <StaleBox part={part} composer={composer} isReadOnly={isReadOnly} />}
      {concerns
        .filter(() => !isStale)
        .map(({ words }) => (
          <WarningNote key={words}>{words}</WarningNote>
        ))}
      {isIncluded && isAllText(shown) && (
        <TextEditor
          label={name}
          blocks={shown}
          numbers={numbers}
          source={JSON.stringify(part.blocks)}
          isReadOnly={isReadOnly || !part.isText}
          onWrite={(blocks: TextBlock[]) => composer.write(key, blocks)}
          onLeave={composer.keepTyped}
          onCursor={onCursor}
        />
      )}
      {part.keptHeadings.length > 0 && (
        <p className={styles.soft}>
          Vẫn in đề mục {headingsInWords(part.keptHeadings, numbers)} vì còn phần sau thuộc mục này.
        </p>
      )}
      {!isAllText(shown) && <p className={styles.soft}>Phần này có bảng lập từ sổ: sửa số liệu ở nguồn.</p>}
      {showsSources && <SourceList sources={sources} />}
    </article>
  );
}

/** "“II. Kết quả thực hiện”". */
const headingsInWords = (headings: PaperPart['keptHeadings'], numbers: LineNumbers): string =>
  linesOf(headings)
    .map((words, at) => `“${numbers[at] ?? ''} ${words}”`)
    .join(', ');

type ToolProps = {
  readonly label: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly Icon: typeof IconEye;
};

function Tool({ label, isOff = false, onClick, Icon }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" size="sm" aria-label={label} disabled={isOff} onClick={onClick}>
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}

type StaleBoxProps = Pick<PartCardProps, 'part' | 'composer' | 'isReadOnly'>;

/** The book says something else than when the part was written by hand: both are shown, a person chooses. */
function StaleBox({ part, composer, isReadOnly }: StaleBoxProps) {
  const lines = linesOf(part.drafted);
  return (
    <section className={styles.stale} aria-label="Bản soạn từ số liệu mới">
      <strong>Số liệu của sổ đã đổi sau khi sửa tay. Bản soạn từ số liệu mới:</strong>
      {lines.length === 0 && <p>Sổ không còn nội dung cho phần này.</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!isReadOnly && (
        <div className={styles.choice}>
          <Button size="compact-sm" variant="default" onClick={() => composer.settle(part.key)}>
            Giữ bản sửa tay
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => composer.redraft(part.key)}>
            Lấy bản mới
          </Button>
        </div>
      )}
    </section>
  );
}
