import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Target } from '#shared/targets/target.ts';
import { brief } from '#shared/words/brief.ts';
import { sectionName } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { foldedFilter } from '../targets/target-field.ts';
import { usePlanTasks } from '../tasks/use-plan-tasks.ts';
import styles from './amendment-page.module.css';
import { changeOfTarget, changeOfTask } from './amendment-words.ts';
import { TargetChangeCard } from './target-change-card.tsx';
import { TaskChangeCard } from './task-change-card.tsx';
import type { Amendment } from './use-amendment.ts';

type AmendedRowsProps = {
  readonly form: Amendment;
  readonly planId: string;
  readonly targets: readonly Target[];
  readonly years: { readonly periodStart: number; readonly periodEnd: number };
};

const replaced = <R extends { readonly id: string }>(rows: readonly R[], row: R): R[] =>
  rows.map((one) => (one.id === row.id ? row : one));
const without = <R extends { readonly id: string }>(rows: readonly R[], id: string): R[] =>
  rows.filter((one) => one.id !== id);

/** The rows of the plan that the document replaces or abolishes, found by typing without marks. */
export function AmendedRows({ form, planId, targets, years }: AmendedRowsProps) {
  const { words, write } = form;
  const tasks = usePlanTasks(planId);
  const [failure, setFailure] = useState<unknown>(null);
  const [picked, setPicked] = useState(0);
  const chosen = new Set([...words.tasks, ...words.targets].map((row) => row.id));
  const option = ({ id, text, sectionLabel }: { id: string; text: string; sectionLabel: string }) =>
    chosen.has(id) ? [] : [{ value: id, label: `${sectionName(sectionLabel)}. ${brief(text, 110)}` }];
  const pick = async (id: string) => {
    const target = targets.find((one) => one.id === id);
    if (target) return write({ targets: [...words.targets, changeOfTarget(target)] });
    const task = await api.tasks.get.call({ taskId: id });
    write({ tasks: [...words.tasks, changeOfTask(task)] });
  };
  const reason = words.tasks.length + words.targets.length === 0 ? form.reasonOf('tasks') : undefined;
  if (tasks.error) return <RetryBox sentence={sentenceOf(tasks.error)} onRetry={tasks.refetch} />;
  return (
    <section className={styles.part}>
      <h2>Nhiệm vụ, chỉ tiêu được sửa đổi hoặc bãi bỏ{chosen.size > 0 && ` (${count(chosen.size)})`}</h2>
      <Select
        key={picked}
        autoFocus={picked > 0}
        openOnFocus={false}
        className={styles.pick}
        label="Chọn nhiệm vụ, chỉ tiêu"
        placeholder="Gõ vài chữ của dòng, không cần dấu"
        error={reason ?? (failure ? sentenceOf(failure) : undefined)}
        data={[
          { group: 'Chỉ tiêu', items: targets.flatMap(option) },
          { group: 'Nhiệm vụ', items: (tasks.data ?? []).flatMap(option) },
        ]}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          setFailure(null);
          setPicked(picked + 1);
          pick(id).catch(setFailure);
        }}
        filter={({ options, search, limit }) =>
          options.flatMap((group) => {
            if (!('group' in group)) return foldedFilter({ options: [group], search, limit });
            const items = group.items.filter((item) => foldedFilter({ options: [item], search, limit }).length > 0);
            return items.length > 0 ? [{ ...group, items }] : [];
          })
        }
        nothingFoundMessage="Không có dòng nào khớp."
        maxDropdownHeight={360}
        searchable
      />
      {words.targets.map((change, at) => (
        <TargetChangeCard
          key={change.id}
          change={change}
          years={years}
          reasonOf={(path) => form.reasonOf(path === '' ? `targets.${at}` : `targets.${at}.${path}`)}
          onChange={(next) => write({ targets: replaced(words.targets, next) })}
          onRemove={() => write({ targets: without(words.targets, change.id) })}
        />
      ))}
      {words.tasks.map((change, at) => (
        <TaskChangeCard
          key={change.id}
          change={change}
          reasonOf={(path) => form.reasonOf(path === '' ? `tasks.${at}` : `tasks.${at}.${path}`)}
          onChange={(next) => write({ tasks: replaced(words.tasks, next) })}
          onRemove={() => write({ tasks: without(words.tasks, change.id) })}
        />
      ))}
    </section>
  );
}
