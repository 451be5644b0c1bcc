import { Textarea, TextInput } from '@mantine/core';
import drawer from '../../ui/side-drawer.module.css';
import { textField } from '../targets/target-field.ts';
import { PlannedYears } from '../targets/target-form-figures.tsx';
import type { TargetChange } from './amendment-words.ts';
import { ChangeCard } from './change-card.tsx';
import { yearsBetween } from './plan-words.ts';

type TargetChangeCardProps = {
  readonly change: TargetChange;
  readonly years: { readonly periodStart: number; readonly periodEnd: number };
  /** The reason beside a field; '' for the row as a whole. */
  readonly reasonOf: (path: string) => string | undefined;
  readonly onChange: (change: TargetChange) => void;
  readonly onRemove: () => void;
};

const ownFields = ['text', 'value', 'valueMax', 'plannedValues'] as const;

/** A target that the document replaces: its new words and figures. */
export function TargetChangeCard({ change, years, reasonOf, onChange, onRemove }: TargetChangeCardProps) {
  const writing = {
    words: change.words,
    reasonOf,
    change: (words: Partial<TargetChange['words']>) => onChange({ ...change, words: { ...change.words, ...words } }),
  };
  const isBesideField = ownFields.some((path) => reasonOf(path) !== undefined);
  return (
    <ChangeCard
      kind="Chỉ tiêu"
      before={change.before}
      isEnded={change.isEnded}
      onEnded={(isEnded) => onChange({ ...change, isEnded })}
      onRemove={onRemove}
      reason={isBesideField ? undefined : reasonOf('')}
    >
      <Textarea
        {...textField(writing, 'text')}
        label="Nội dung mới"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4_000}
      />
      {change.words.kind === 'quantitative' && (
        <>
          <div className={drawer.pair}>
            <TextInput {...textField(writing, 'value')} inputMode="decimal" />
            <TextInput {...textField(writing, 'valueMax')} inputMode="decimal" />
          </div>
          <details open={Object.keys(change.words.plannedValues).length > 0 || reasonOf('plannedValues') !== undefined}>
            <summary>Giá trị kế hoạch từng năm</summary>
            <PlannedYears form={writing} years={yearsBetween(years.periodStart, years.periodEnd)} />
          </details>
        </>
      )}
    </ChangeCard>
  );
}
