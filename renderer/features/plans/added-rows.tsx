import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Target } from '#shared/targets/target.ts';
import { TargetFormContent } from '../targets/target-form-content.tsx';
import { TargetFormFigures } from '../targets/target-form-figures.tsx';
import { noTargetWords } from '../targets/target-words.ts';
import { TaskFormAgencies } from '../tasks/task-form-agencies.tsx';
import { TaskFormContent } from '../tasks/task-form-content.tsx';
import { TaskFormTime } from '../tasks/task-form-time.tsx';
import { noTaskWords } from '../tasks/task-words.ts';
import type { TaskPlace } from '../tasks/use-task-place.ts';
import styles from './amendment-page.module.css';
import type { Addition } from './amendment-words.ts';
import { yearsBetween } from './plan-words.ts';
import type { Amendment } from './use-amendment.ts';

type AddedRowsProps = {
  readonly form: Amendment;
  readonly place: TaskPlace;
  readonly targets: readonly Target[];
};
type List = 'addedTasks' | 'addedTargets';

const newKey = (): string => `them-${Date.now().toString(36)}`;

/** New tasks and targets that the document adds at the end of the plan. */
export function AddedRows({ form, place, targets }: AddedRowsProps) {
  const { words, write } = form;
  const { frame, planId } = place;
  const years = yearsBetween(frame.periodStart, frame.periodEnd);
  /** What the fields of one new row need: its words, reasons and how to change it. */
  const writingOf = <W extends object>(list: List, rows: readonly Addition<W>[], at: number) => ({
    reasonOf: (path: string) => form.reasonOf(`${list}.${at}.${path}`),
    change: (changes: Partial<W>) =>
      write({
        [list]: rows.map((row, index) => (index === at ? { ...row, words: { ...row.words, ...changes } } : row)),
      }),
  });
  const remove = (list: List, id: string) =>
    write({ [list]: (words[list] as readonly Addition<unknown>[]).filter((row) => row.id !== id) });
  return (
    <section className={styles.part}>
      <h2>Nhiệm vụ, chỉ tiêu bổ sung</h2>
      {words.addedTargets.map((added, at) => {
        const writing = { words: added.words, ...writingOf('addedTargets', words.addedTargets, at) };
        return (
          <AdditionCard key={added.id} kind="Chỉ tiêu mới" onRemove={() => remove('addedTargets', added.id)}>
            <TargetFormContent form={writing} place={{ planId, frame, targets, target: undefined }} />
            {added.words.kind === 'quantitative' && <TargetFormFigures form={writing} years={years} />}
          </AdditionCard>
        );
      })}
      {words.addedTasks.map((added, at) => {
        const writing = { words: added.words, ...writingOf('addedTasks', words.addedTasks, at) };
        return (
          <AdditionCard key={added.id} kind="Nhiệm vụ mới" onRemove={() => remove('addedTasks', added.id)}>
            <TaskFormContent form={writing} place={place} />
            <TaskFormAgencies form={writing} place={place} task={undefined} />
            <TaskFormTime form={writing} place={place} />
          </AdditionCard>
        );
      })}
      <div className={styles.adders}>
        <Button
          variant="default"
          onClick={() => write({ addedTargets: [...words.addedTargets, { id: newKey(), words: noTargetWords }] })}
        >
          Thêm chỉ tiêu mới
        </Button>
        <Button
          variant="default"
          onClick={() =>
            write({
              addedTasks: [
                ...words.addedTasks,
                { id: newKey(), words: noTaskWords(frame.periodStart, frame.periodEnd) },
              ],
            })
          }
        >
          Thêm nhiệm vụ mới
        </Button>
      </div>
    </section>
  );
}

type AdditionCardProps = { readonly kind: string; readonly onRemove: () => void; readonly children: ReactNode };

function AdditionCard({ kind, onRemove, children }: AdditionCardProps) {
  return (
    <article className={styles.card} aria-label={kind}>
      <div className={styles.cardHead}>
        <span className={styles.kind}>{kind}</span>
        <CloseButton aria-label={`Bỏ ${kind.toLowerCase()}`} onClick={onRemove} />
      </div>
      <div className={styles.next}>{children}</div>
    </article>
  );
}
