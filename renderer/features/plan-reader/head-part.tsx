import { TextInput } from '@mantine/core';
import type { DraftDocument } from '#shared/plan-reader/plan-draft.ts';
import type { HeadChanges } from '#shared/plan-reader/review/review-step.ts';
import { readDay } from '#shared/plans/plan-day.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { PhaseList } from './phase-list.tsx';
import styles from './review.module.css';
import { sureness } from './review-words.ts';
import type { ReviewWork } from './use-review.ts';

type HeadName = keyof HeadChanges;

const fields: readonly { readonly name: HeadName; readonly label: string; readonly size: 'one' | 'half' | 'wide' }[] = [
  { name: 'docType', label: 'Loại văn bản', size: 'one' },
  { name: 'number', label: 'Số', size: 'one' },
  { name: 'symbol', label: 'Ký hiệu', size: 'one' },
  { name: 'date', label: 'Ngày ban hành', size: 'one' },
  { name: 'title', label: 'Trích yếu', size: 'wide' },
  { name: 'issuer', label: 'Cơ quan ban hành', size: 'half' },
  { name: 'place', label: 'Địa danh', size: 'half' },
  { name: 'periodStart', label: 'Từ năm', size: 'one' },
  { name: 'periodEnd', label: 'Đến năm', size: 'one' },
  { name: 'signerName', label: 'Người ký', size: 'half' },
];

const yearFields: readonly HeadName[] = ['periodStart', 'periodEnd'];

const typedOf = (document: DraftDocument, name: HeadName): string => {
  const value = document[name]?.value ?? '';
  return name === 'date' ? shortDate(String(value)) : String(value);
};

const readTyped = (name: HeadName, typed: string): HeadChanges => {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (yearFields.includes(name)) return { [name]: /^\d{4}$/.test(text) ? Number(text) : null };
  return { [name]: name === 'date' ? readDay(text) : text };
};

/** The document's identity and time, each value with the rule that read it. */
export function HeadPart({ work }: { readonly work: ReviewWork }) {
  const { document } = work.draft;
  return (
    <div className={styles.part}>
      <div className={styles.fields}>
        {fields.map(({ name, label, size }) => {
          const found = document[name];
          const typed = typedOf(document, name);
          return (
            <TextInput
              key={`${name}/${typed}`}
              className={size === 'one' ? undefined : styles[size]}
              label={label}
              description={found ? `${found.rule}, ${sureness(found.confidence)}` : 'văn bản không nêu'}
              inputWrapperOrder={['label', 'input', 'description']}
              defaultValue={typed}
              onFocus={() => found && found.span.to > found.span.from && work.look({ rowId: null, ...found.span })}
              onBlur={(event) => {
                const now = event.currentTarget.value;
                if (now.trim() !== typed) work.make({ do: 'head', changes: readTyped(name, now) });
              }}
            />
          );
        })}
      </div>
      <PhaseList phases={work.phases} onKeep={(phases) => work.make({ do: 'phases', phases })} />
    </div>
  );
}
