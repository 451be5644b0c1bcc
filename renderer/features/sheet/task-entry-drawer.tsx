import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { sectionName } from '#shared/words/labels.ts';
import drawer from '../../ui/side-drawer.module.css';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { EntryFields } from './entry-fields.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { LineProblem } from './line-problem.tsx';
import { OtherParts } from './other-parts.tsx';
import { SaveState } from './save-state.tsx';
import { useSheetSearch } from './sheet-search.ts';
import { useClearing } from './use-clearing.tsx';
import type { OpenSheet, ShownTask } from './use-sheet.ts';

type TaskEntryDrawerProps = { readonly work: OpenSheet; readonly rows: readonly ShownTask[] };

/** All that is told of one task, with room for long words, documents and files; it saves itself as the sheet does. */
export function TaskEntryDrawer({ work, rows }: TaskEntryDrawerProps) {
  const { search, openTask, closeTask } = useSheetSearch();
  const row = work.tasks.find(({ line }) => line.task.id === search.viec);
  const at = rows.findIndex(({ line }) => line.task.id === search.viec);
  const clearing = useClearing(work);
  const close = () => {
    void work.saving.save();
    closeTask();
  };
  const step = (to: ShownTask | undefined) => {
    if (!to) return;
    void work.saving.save();
    openTask(to.line.task.id);
  };
  return (
    <SideDrawer
      isOpen={row !== undefined}
      title={
        row ? `Kết quả nhiệm vụ tại mục ${sectionName(row.line.task.sectionLabel)}, ${row.line.task.planName}` : ''
      }
      closeLabel="Đóng nhiệm vụ"
      size={860}
      onClose={close}
    >
      {row && (
        <div key={row.line.task.id}>
          <p className={drawer.text}>{row.line.task.text}</p>
          {row.problem && (
            <p>
              <LineProblem
                problem={row.problem}
                onKeepOwn={() => work.keepOwn(row.line.task.id)}
                onTakeNewest={() => work.takeNewest(row.line.task.id)}
              />
            </p>
          )}
          <EntryFields work={work} row={row} />
          <EvidenceList work={work} row={row} />
          <OtherParts parts={row.line.parts} />
          <div className={drawer.actions}>
            <span className={drawer.state}>
              <SaveState work={work} />
            </span>
            {work.sheet.whyNotWrite === null && clearing.isSaved(row.line.task.id) && (
              <Button variant="subtle" color="red" onClick={() => clearing.clear(row.line.task.id)}>
                Xóa kết quả…
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconChevronUp size={16} stroke={1.8} aria-hidden />}
              disabled={at <= 0}
              onClick={() => step(rows[at - 1])}
            >
              Việc trước
            </Button>
            <Button
              variant="default"
              leftSection={<IconChevronDown size={16} stroke={1.8} aria-hidden />}
              disabled={at < 0 || at >= rows.length - 1}
              onClick={() => step(rows[at + 1])}
            >
              Việc tiếp theo
            </Button>
            <Button onClick={close}>Xong</Button>
          </div>
          {clearing.dialog}
        </div>
      )}
    </SideDrawer>
  );
}
