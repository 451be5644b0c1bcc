import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { documentType } from '#shared/official-document/document-types.ts';
import type { Paper, PaperFrame } from '#shared/papers/paper.ts';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';
import { cardName } from './use-shown-card.ts';

type FrameCardProps = { readonly paper: Paper; readonly composer: Composer; readonly isReadOnly: boolean };

type ListField = 'addressees' | 'bases' | 'authority' | 'recipients';
type List = { readonly field: ListField; readonly label: string };
const openingLists: readonly List[] = [
  { field: 'addressees', label: 'Kính gửi' },
  { field: 'bases', label: 'Căn cứ' },
];
const closingLists: readonly List[] = [
  { field: 'authority', label: 'Quyền hạn, chức vụ người ký' },
  { field: 'recipients', label: 'Nơi nhận' },
];
const lists = [...openingLists, ...closingLists];

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

/** What stands around the text: title, whom it goes to, and who signs. */
export function FrameCard({ paper, composer, isReadOnly }: FrameCardProps) {
  const [isOpen, setOpen] = useState(false);
  const [frame, setFrame] = useState<PaperFrame>(paper.frame);
  const [lines, setLines] = useState(() =>
    Object.fromEntries(lists.map(({ field }) => [field, paper.frame[field].join('\n')])),
  );
  const { addressees } = documentType(paper.type);
  const shown = openingLists.filter(({ field }) => field !== 'addressees' || addressees !== undefined);
  const whole: PaperFrame = {
    ...frame,
    ...Object.fromEntries(lists.map(({ field }) => [field, linesOf(lines[field] ?? '').filter(Boolean)])),
  };
  const listOf = ({ field, label }: List) => (
    <Textarea
      key={field}
      label={label}
      description="Mỗi dòng một ý."
      autosize
      disabled={isReadOnly}
      value={lines[field] ?? ''}
      onChange={({ currentTarget: { value } }) => setLines((before) => ({ ...before, [field]: value }))}
    />
  );
  const isChanged = JSON.stringify(whole) !== JSON.stringify(paper.frame);
  return (
    <article className={styles.card} {...cardName({ of: 'frame', key: 'opening' })} aria-label="Phần đầu và phần ký">
      <header className={styles.head}>
        <h2 className={styles.name}>Phần đầu và phần ký</h2>
        <span className={styles.brief}>{paper.frame.title}</span>
        <span className={styles.tools}>
          <Button variant="subtle" size="compact-xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Thu lại' : 'Sửa'}
          </Button>
        </span>
      </header>
      {isOpen && (
        <form
          className={styles.frame}
          onSubmit={(event) => {
            event.preventDefault();
            void composer.keepFrame(whole);
          }}
        >
          <Textarea
            label="Trích yếu"
            autosize
            disabled={isReadOnly}
            value={frame.title}
            onChange={({ currentTarget: { value } }) => setFrame((before) => ({ ...before, title: value }))}
          />
          {shown.map(listOf)}
          <div className={styles.closing} {...cardName({ of: 'frame', key: 'closing' })}>
            {closingLists.map(listOf)}
            <TextInput
              label="Họ tên người ký"
              disabled={isReadOnly}
              value={frame.signerName}
              onChange={({ currentTarget: { value } }) => setFrame((before) => ({ ...before, signerName: value }))}
            />
          </div>
          {!isReadOnly && (
            <div className={styles.choice}>
              <Button type="submit" size="compact-sm" disabled={!isChanged}>
                Ghi phần đầu và phần ký
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => composer.keepFrame(paper.draftedFrame)}>
                Lấy lại bản soạn từ sổ
              </Button>
            </div>
          )}
        </form>
      )}
    </article>
  );
}
