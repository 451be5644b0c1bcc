import { Button, Group, Radio, Textarea } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { canKeepAsBefore, type EntryWords, entryWordsOf, standingIn } from '#shared/progress/sheet-entry.rules.ts';
import type { Standing } from '#shared/tasks/task.ts';
import { shortDate } from '#shared/words/dates.ts';
import { entryFieldNames, standingNames } from '#shared/words/labels.ts';
import { RivalNote } from '../../ui/rival-note.tsx';
import { DayField } from '../agencies/day-field.tsx';
import entryStyles from './entry.module.css';
import styles from './sheet.module.css';
import { keptAsBefore } from './task-columns.tsx';
import { tasksKept } from './task-entry-grid.tsx';
import type { OpenSheet, ShownTask } from './use-sheet.ts';
import { useTypedWords } from './use-typed-words.ts';

const texts = ['result', 'obstacles', 'delayCause', 'proposals', 'nextSteps'] as const;
const choices: readonly Standing[] = ['not-started', 'in-progress', 'done', 'stopped', 'nothing-to-report'];

type EntryFieldsProps = { readonly work: OpenSheet; readonly row: ShownTask };

/** The fields of an entry, each with what was told before beside it. */
export function EntryFields({ work, row }: EntryFieldsProps) {
  const { words, line } = row;
  const { id } = line.task;
  const isLocked = work.sheet.whyNotWrite !== null;
  const before = line.previous ? entryWordsOf(line.previous) : null;
  const standing = standingIn(words);
  const type = (change: Partial<EntryWords>) => work.typeEntry(id, change);
  const choose = (chosen: string) =>
    type(chosen === 'nothing-to-report' ? { isNothingToReport: true } : { status: chosen as EntryWords['status'] });
  const keepAll = keptAsBefore(row);
  const rival = row.problem?.isConflict ? line.entry : null;
  return (
    <div className={entryStyles.beside}>
      <h3>Kỳ này</h3>
      <h3>
        Kỳ trước
        {keepAll && !isLocked && canKeepAsBefore(line, words) && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => work.keepEntries([{ id, change: keepAll }], tasksKept)}
          >
            Giữ như kỳ trước
          </Button>
        )}
      </h3>
      <Radio.Group
        label={standing === 'not-reported' ? 'Trạng thái: chưa báo cáo' : 'Trạng thái'}
        value={standing === 'not-reported' ? '' : standing}
        onChange={choose}
        readOnly={isLocked}
      >
        <Group gap="6px 16px" my={4}>
          {choices.map((one) => (
            <Radio key={one} value={one} label={standingNames[one]} size="xs" disabled={isLocked} />
          ))}
        </Group>
      </Radio.Group>
      <Before>{before && standingNames[standingIn(before)]}</Before>
      {words.status === 'done' && (
        <>
          <DayField
            label={entryFieldNames.completedOn}
            day={words.completedOn ?? ''}
            disabled={isLocked}
            onDay={(day) => type({ completedOn: day === '' ? null : day })}
          />
          <Before>{before?.completedOn && shortDate(before.completedOn)}</Before>
        </>
      )}
      {(words.status === 'stopped' ? (['stopReason', ...texts] as const) : texts).map((field) => (
        <Fragment key={field}>
          <div>
            <Words field={field} text={words[field]} isLocked={isLocked} onType={(text) => type({ [field]: text })} />
            {rival && rival[field] !== words[field] && (
              <RivalNote
                by={`${rival.recordedBy} đã lưu`}
                words={rival[field]}
                onTake={() => type({ [field]: rival[field] })}
              />
            )}
          </div>
          <Before>{before?.[field]}</Before>
        </Fragment>
      ))}
    </div>
  );
}

type WordsProps = {
  readonly field: 'stopReason' | (typeof texts)[number];
  readonly text: string;
  readonly isLocked: boolean;
  readonly onType: (text: string) => void;
};

function Words({ field, text, isLocked, onType }: WordsProps) {
  const typing = useTypedWords(text, onType);
  return (
    <Textarea
      {...typing}
      label={entryFieldNames[field]}
      autosize
      minRows={field === 'result' ? 4 : 1}
      maxRows={14}
      maxLength={field === 'stopReason' ? 2_000 : 20_000}
      readOnly={isLocked}
    />
  );
}

function Before({ children }: { readonly children: ReactNode }) {
  return <div className={entryStyles.before}>{children || <span className={styles.soft}>Để trống</span>}</div>;
}
