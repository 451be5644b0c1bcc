import { Button } from '@mantine/core';
import type { CheckedFile } from '#shared/exchange/checked-file.ts';
import { exchangeFormNames, signatureNames } from '#shared/exchange/exchange-names.ts';
import type { Side } from '#shared/exchange/field-merge.rules.ts';
import { moment } from '#shared/words/dates.ts';
import { submissionNames } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { type Choices, isAskedOf, withFileChoice } from './choices.ts';
import styles from './exchange.module.css';
import { FieldTable } from './field-table.tsx';

type FileViewProps = {
  readonly file: CheckedFile;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly onlyAsked: boolean;
};

/** One file: whose it is, what to know of it, and field by field what it would do. */
export function FileView({ file, choices, onChoose, onlyAsked }: FileViewProps) {
  const asked = file.rows.some(({ fields }) => fields.some(isAskedOf));
  const all = (side: Side) => onChoose(withFileChoice(choices, file.sha256, side));
  return (
    <section className={styles.view} aria-label={file.name}>
      <h2>{file.agency?.name ?? file.name}</h2>
      <p className={styles.soft}>{factsOf(file).join(' · ')}</p>
      {file.whyNot && <ErrorBox sentence={file.whyNot} />}
      {file.state === 'repeated' && <WarningNote>Tệp này đã nhận rồi: nhận lại không đổi gì trong sổ.</WarningNote>}
      {file.warnings.map((warning) => (
        <WarningNote key={warning}>{warning}</WarningNote>
      ))}
      {file.faults.length > 0 && (
        <ul className={styles.faults}>
          {file.faults.slice(0, 100).map(({ place, reason }) => (
            <li key={`${place} ${reason}`}>
              <b>{place}</b>: {reason}
            </li>
          ))}
        </ul>
      )}
      {asked && file.state === 'ready' && (
        <div className={styles.buttons}>
          <span className={styles.soft}>Cả tệp, những chỗ khác nhau:</span>
          <Button size="compact-sm" variant="default" onClick={() => all('theirs')}>
            Lấy của tệp
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => all('ours')}>
            Giữ của sổ
          </Button>
        </div>
      )}
      {file.rows.length > 0 && <FieldTable {...{ file, choices, onChoose, onlyAsked }} />}
    </section>
  );
}

const factsOf = (file: CheckedFile): string[] => [
  ...(file.period && file.plan ? [`${file.period.name} (${file.plan.name})`] : []),
  ...(file.form ? [exchangeFormNames[file.form]] : []),
  ...(file.form === 'package' && file.signature ? [signatureNames[file.signature]] : []),
  ...(file.madeAt ? [`lập ${moment(file.madeAt)}${file.madeBy === '' ? '' : `, ${file.madeBy}`}`] : []),
  ...(file.submission ? [`trong sổ: ${submissionNames[file.submission].toLowerCase()}`] : []),
  ...(file.isNothingToReport ? ['không phát sinh'] : []),
  ...(file.counts.same > 0 ? [`${figure(file.counts.same)} chỗ giống sổ`] : []),
];
