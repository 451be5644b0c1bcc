import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { SheetTask } from '#shared/progress/sheet.ts';
import { roleInTaskNames, sectionName } from '#shared/words/labels.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { ToldEntry } from '../progress/told-entry.tsx';
import { useTaskDrawer } from '../tasks/use-task-search.ts';
import styles from './answer.module.css';
import { changeWords } from './answer-words.ts';

type AnswerTaskProps = {
  readonly line: SheetTask;
  readonly remark: string;
  /** Absent: nothing can be remarked now. */
  readonly onRemark: ((taskId: string, remark: string) => void) | undefined;
};

export function AnswerTask({ line, remark, onRemark }: AnswerTaskProps) {
  const { task, entry, previous, parts } = line;
  const { openTask } = useTaskDrawer();
  const [isRemarking, setRemarking] = useState(remark !== '');
  const change = changeWords(line);
  return (
    <tr>
      <td>
        <TextButton underline="hover" c="inherit" fw={550} onClick={() => openTask(task.id)}>
          {task.text}
        </TextButton>
        <span className={styles.soft}>
          Mục {sectionName(task.sectionLabel)}; {roleInTaskNames[line.isLead ? 'lead' : 'support'].toLowerCase()}
        </span>
      </td>
      <td className={styles.before}>
        {previous ? <ToldEntry entry={previous} previous={null} /> : <span className={styles.soft}>Chưa báo cáo</span>}
      </td>
      <td>
        <ToldEntry entry={entry} previous={previous} />
        {change !== '' && <span className={styles.change}>{change}</span>}
        {parts.map((part) => (
          <details key={part.id} className={styles.other}>
            <summary>Phần của {part.agencyName}</summary>
            <ToldEntry entry={part} previous={null} />
          </details>
        ))}
        {onRemark &&
          (isRemarking ? (
            <Textarea
              aria-label={`Nhận xét về ${task.text}`}
              placeholder="Nhận xét; đưa vào lý do khi trả lại"
              className={styles.remark}
              size="xs"
              autosize
              minRows={1}
              maxRows={6}
              maxLength={500}
              autoFocus={remark === ''}
              value={remark}
              onChange={(event) => onRemark(task.id, event.currentTarget.value)}
              onBlur={() => setRemarking(remark.trim() !== '')}
            />
          ) : (
            <TextButton display="block" mt={4} fz="xs" onClick={() => setRemarking(true)}>
              Nhận xét
            </TextButton>
          ))}
      </td>
    </tr>
  );
}
