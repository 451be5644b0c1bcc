import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Paper } from '#shared/papers/paper.ts';
import { paperKindFacts } from '#shared/papers/paper-kinds.ts';
import { numbersOfParts } from '#shared/papers/part-numbers.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { Page } from '../../ui/page.tsx';
import { RemoveButton } from '../trash/remove-button.tsx';
import { AnnexCard } from './annex-card.tsx';
import styles from './composer.module.css';
import { StyleBar } from './editor/style-bar.tsx';
import type { Cursor } from './editor/text-editor.tsx';
import { FrameCard } from './frame-card.tsx';
import { ClashBox, KeepState } from './keep-state.tsx';
import { LivePreview } from './live-preview.tsx';
import { paperName } from './paper-words.ts';
import { PapersLink } from './papers-link.tsx';
import { PartCard } from './part-card.tsx';
import { PrintMenu } from './print-menu.tsx';
import { ResultGrouping } from './result-grouping.tsx';
import { SignDialog } from './sign-dialog.tsx';
import { useComposer } from './use-composer.ts';
import { useShownCard } from './use-shown-card.ts';

type ComposerBoardProps = { readonly paper: Paper; readonly canWrite: boolean };

/** The text on the left, on the right the pages as they will be printed. */
export function ComposerBoard({ paper, canWrite }: ComposerBoardProps) {
  const composer = useComposer(paper);
  const navigate = useNavigate();
  const { cards, shown, onFocus, onClick, open } = useShownCard();
  const numbers = numbersOfParts(paper.parts, composer.typed);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [isSigning, setSigning] = useState(false);
  const left = paper.parts.filter(({ isIncluded }) => !isIncluded).length;
  const isReadOnly = !canWrite || composer.clash !== null;
  return (
    <Page
      title={paperName(paper)}
      answers={`${paper.planName}. ${count(paper.parts.length)} phần${left > 0 ? `, ${count(left)} phần không đưa vào` : ''}.`}
      above={<PapersLink />}
      action={
        <>
          <KeepState composer={composer} />
          {canWrite && (
            <RemoveButton
              label="Xóa dự thảo"
              removing={{
                title: 'Xóa dự thảo văn bản',
                done: 'Đã xóa dự thảo.',
                table: null,
                ids: [paper.id],
                remove: (reason) => api.papers.remove.call({ paperId: paper.id, seenVersion: paper.version, reason }),
                onGone: () => navigate({ to: '/bao-cao' }),
              }}
            />
          )}
          <PrintMenu paper={paper} onBefore={composer.keepTyped} />
          {canWrite && (
            <Button
              disabled={isReadOnly}
              onClick={async () => {
                await composer.keepTyped();
                setSigning(true);
              }}
            >
              Kiểm tra và ký
            </Button>
          )}
        </>
      }
    >
      {composer.clash !== null && <ClashBox sentence={composer.clash} onReload={composer.reload} />}
      <div className={styles.sides}>
        <section className={styles.side} aria-label="Nội dung văn bản">
          {!isReadOnly && <StyleBar cursor={cursor} />}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: hears of the cards; the keys reach them by focus */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
          <div ref={cards} className={styles.text} onFocus={onFocus} onClick={onClick}>
            <FrameCard key={JSON.stringify(paper.frame)} paper={paper} composer={composer} isReadOnly={isReadOnly} />
            {paperKindFacts[paper.kind].asks.includes('grouping') && (
              <ResultGrouping paper={paper} composer={composer} isReadOnly={isReadOnly} />
            )}
            {paper.parts.map((part, at) => (
              <PartCard
                key={part.key}
                part={part}
                numbers={numbers.get(part.key) ?? []}
                composer={composer}
                isReadOnly={isReadOnly}
                onCursor={setCursor}
                place={{ isFirst: at === 0, isLast: at === paper.parts.length - 1 }}
                concerns={paper.concerns.filter(({ partKey }) => partKey === part.key)}
              />
            ))}
            {paper.annexes.map((annex, at) => (
              <AnnexCard key={annex.key} annex={annex} place={paper.annexes.length > 1 ? at + 1 : null} paper={paper} />
            ))}
          </div>
        </section>
        <LivePreview paper={paper} typed={composer.typed} card={shown} onOpen={open} />
      </div>
      {isSigning && <SignDialog paper={paper} onClose={() => setSigning(false)} />}
    </Page>
  );
}
