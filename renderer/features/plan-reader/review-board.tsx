import { Anchor, Button, Tabs } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import { listRows } from '#shared/plan-reader/review/draft-rows.ts';
import { brief } from '#shared/words/brief.ts';
import { count } from '#shared/words/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { IntoBook } from './into-book.tsx';
import styles from './review-board.module.css';
import { ReviewPanel } from './review-panel.tsx';
import { type ReviewPart, reviewParts } from './review-search.ts';
import { ReviewSource } from './review-source.tsx';
import { partNames, partOfKind } from './review-words.ts';
import { useReview } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';

type ReviewBoardProps = {
  readonly read: PlanDraft;
  readonly isTextKept: boolean;
  readonly planId: string | null;
  readonly onLeave?: (() => void) | undefined;
};

/** The text on the left, what was read from it on the right; each leads to the other. */
export function ReviewBoard({ read, isTextKept, planId, onLeave }: ReviewBoardProps) {
  const work = useReview(read, planId);
  const navigate = useNavigate();
  const { phan = work.toCheck.length > 0 ? 'can-xem' : 'nhiem-vu' } = useSearch({ from: '/ke-hoach/doc-van-ban' });
  const [editedId, setEditedId] = useState<string | null>(null);
  const show = useCallback(
    (part: ReviewPart) =>
      navigate({ to: '.', search: (before) => ({ ...before, phan: part }), replace: true, resetScroll: false }),
    [navigate],
  );
  const { draft, look } = work;
  const choose = useCallback(
    (rowId: string) => {
      const kind = listRows(draft).find(({ row }) => row.id === rowId)?.kind ?? (rowId.split('-')[0] as 'task');
      const own = partOfKind[kind];
      const row = listRows(draft).find((one) => one.row.id === rowId)?.row;
      look({ rowId, from: row?.span.from ?? 0, to: row?.span.to ?? 0 });
      show(own);
    },
    [draft, look, show],
  );
  const editing = { editedId, edit: setEditedId };
  useReviewKeys({ work, part: phan, editing });
  return (
    <Page
      title={planId === null ? 'Đọc từ văn bản' : 'Đọc lại văn bản'}
      answers={`${count(work.toCheck.length)} chỗ cần xem. ${brief(draft.document.title?.value ?? 'Chưa rõ trích yếu.', 66)}`}
      above={
        <Anchor component={Link} to={planId === null ? '/ke-hoach' : `/ke-hoach/${planId}`} fz="sm">
          Kế hoạch
        </Anchor>
      }
      action={
        <>
          <Button
            variant="default"
            aria-label="Hoàn tác bước xem xét"
            title="Hoàn tác bước xem xét (Ctrl+Z)"
            disabled={!work.canUndo}
            onClick={work.undo}
          >
            <IconArrowBackUp size={18} />
          </Button>
          <Button
            variant="default"
            aria-label="Làm lại bước xem xét"
            title="Làm lại bước xem xét (Ctrl+Y)"
            disabled={!work.canRedo}
            onClick={work.redo}
          >
            <IconArrowForwardUp size={18} />
          </Button>
          {onLeave && <LeaveButton work={work} onLeave={onLeave} />}
          {planId === null && <IntoBook work={work} onRow={choose} onAdded={onLeave} />}
        </>
      }
    >
      {!(work.isKept && isTextKept) && (
        <WarningNote>
          Máy này hết chỗ giữ bản nháp. Đưa kế hoạch vào sổ trước khi đóng trang; đóng trang lúc này thì phải xem lại từ
          đầu.
        </WarningNote>
      )}
      <div className={styles.sides}>
        <ReviewSource work={work} onChoose={choose} />
        <section className={styles.side} aria-label="Bản nháp">
          <Tabs value={phan} onChange={(part) => show(reviewParts.find((one) => one === part) ?? 'nhiem-vu')}>
            <Tabs.List aria-label="Các phần của bản nháp">
              {reviewParts.map((part) => (
                <Tabs.Tab key={part} value={part} px={9} fz={13}>
                  {partNames[part]} {countOf(work, part)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </Tabs>
          <ReviewPanel work={work} part={phan} planId={planId} editing={editing} onRow={choose} />
        </section>
      </div>
    </Page>
  );
}

const countOf = ({ draft, toCheck }: ReturnType<typeof useReview>, part: ReviewPart): string => {
  if (part === 'muc-tieu') return String(draft.targets.length);
  if (part === 'nhiem-vu') return String(draft.tasks.length);
  if (part === 'che-do-bao-cao') return String(draft.duties.length);
  return part === 'can-xem' ? String(toCheck.length + draft.findings.length) : '';
};

type LeaveButtonProps = { readonly work: ReturnType<typeof useReview>; readonly onLeave: () => void };

/** Puts text and review away; what has been reviewed is asked about first. */
function LeaveButton({ work, onLeave }: LeaveButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const leave = () => {
    work.drop();
    onLeave();
  };
  return (
    <Button variant="default" onClick={() => (work.canUndo && !isAsking ? setAsking(true) : leave())}>
      {isAsking ? 'Bỏ bản nháp này?' : 'Đọc văn bản khác'}
    </Button>
  );
}
