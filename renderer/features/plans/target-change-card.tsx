import { Textarea, TextInput } from '@mantine/core';
import drawer from '../../ui/side-drawer.module.css';
import { textField } from '../targets/target-field.ts';
import { PlannedYears } from '../targets/target-form-figures.tsx';
import type { TargetChange } from './amendment-words.ts';
import { ChangeCard, type ChangeCardProps } from './change-card.tsx';
import { yearsBetween } from './plan-words.ts';

type TargetChangeCardProps = ChangeCardProps<TargetChange> & {
  readonly years: { readonly periodStart: number; readonly periodEnd: number };
};

const ownFields = ['text', 'value', 'valueMax', 'plannedValues'] as const;

/** A target that the document replaces: its new words and figures. */
export function TargetChangeCard({ years, ...card }: TargetChangeCardProps) {
  const { change, reasonOf } = card;
  return (
    <ChangeCard {...card} kind="Chỉ tiêu" ownFields={ownFields}>
      {(writing) => (
        <>
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
              <details
                open={Object.keys(change.words.plannedValues).length > 0 || reasonOf('plannedValues') !== undefined}
              >
                <summary>Giá trị kế hoạch từng năm</summary>
                <PlannedYears form={writing} years={yearsBetween(years.periodStart, years.periodEnd)} />
              </details>
            </>
          )}
        </>
      )}
    </ChangeCard>
  );
}
