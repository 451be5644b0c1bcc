import { Button, Group, Modal } from '@mantine/core';
import type { Section } from '#shared/plans/plan.ts';
import { readDay } from '#shared/plans/plan-day.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { sectionName } from '#shared/words/labels.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import styles from './amendment-page.module.css';
import type { AmendmentWords } from './amendment-words.ts';
import type { Amendment } from './use-amendment.ts';

type AmendmentCheckProps = { readonly form: Amendment; readonly sections: readonly Section[] };
type Line = { readonly id: string; readonly what: string; readonly before: string; readonly after: string };

const linesOf = (words: AmendmentWords, sections: readonly Section[]): Line[] => {
  const placeOf = (id: string) => sectionName(sections.find((section) => section.id === id)?.label ?? '');
  const changed = (kind: string, rows: AmendmentWords['tasks'] | AmendmentWords['targets']): Line[] =>
    rows.map(({ id, isEnded, before, words: { text, sectionId } }) => ({
      id,
      what: `${isEnded ? 'Bãi bỏ' : 'Thay'} ${kind} tại mục ${placeOf(sectionId)}`,
      before,
      after: isEnded ? '' : text.trim(),
    }));
  const added = (kind: string, rows: AmendmentWords['addedTasks'] | AmendmentWords['addedTargets']): Line[] =>
    rows.map(({ id, words: { text, sectionId } }) => ({
      id,
      what: `Thêm ${kind} vào mục ${placeOf(sectionId)}`,
      before: '',
      after: text.trim(),
    }));
  return [
    ...changed('chỉ tiêu', words.targets),
    ...changed('nhiệm vụ', words.tasks),
    ...added('chỉ tiêu', words.addedTargets),
    ...added('nhiệm vụ', words.addedTasks),
  ];
};

/** Line by line what the document would do, and the one button that does it. */
export function AmendmentCheck({ form, sections }: AmendmentCheckProps) {
  const { words, checked, isWriting, lookAgain, apply } = form;
  return (
    <Modal
      opened={checked !== null}
      onClose={() => !isWriting && lookAgain()}
      title={`${words.docType} ${words.number || '…'}/${words.symbol || '…'} ngày ${shortDate(readDay(words.issuedOn))}`}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      size={820}
    >
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">Thay đổi</th>
            <th scope="col">Bản hiện hành</th>
            <th scope="col">Bản mới</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(words, sections).map(({ id, what, before, after }) => (
            <tr key={id}>
              <td>{what}</td>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {checked && checked.notes.length > 0 && (
        <WarningNote>
          <ul className={styles.notes}>
            {checked.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </WarningNote>
      )}
      <p className={styles.soft}>Bản cũ vẫn đọc được, và báo cáo của ngày trước đó vẫn theo bản cũ.</p>
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={lookAgain} disabled={isWriting}>
          Xem lại
        </Button>
        <Button onClick={apply} loading={isWriting} data-autofocus>
          Ghi văn bản sửa đổi
        </Button>
      </Group>
    </Modal>
  );
}
