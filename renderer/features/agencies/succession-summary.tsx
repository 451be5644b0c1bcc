import type { SuccessionPreview } from '#shared/agencies/succession-preview.ts';
import { count } from '#shared/words/numbers.ts';
import { lastDayInWords, successionInWords, workNames } from './agency-words.ts';
import styles from './succession.module.css';
import type { SuccessionDraft } from './succession-draft.ts';
import { useAgencyNames } from './use-agency-names.ts';

type SuccessionSummaryProps = { readonly draft: SuccessionDraft; readonly preview: SuccessionPreview };

export const countsInWords = ({
  tasks,
  targets,
  duties,
  plans,
  units = 0,
  people = 0,
  offices = 0,
}: SuccessionPreview['counts']): string =>
  [
    tasks > 0 && `${count(tasks)} ${workNames.task}`,
    targets > 0 && `${count(targets)} ${workNames.target}`,
    duties > 0 && `${count(duties)} ${workNames.duty}`,
    plans > 0 && `${count(plans)} ${workNames.plan}`,
    units > 0 && `${count(units)} ${workNames.unit}`,
    people > 0 && `${count(people)} ${workNames.person}`,
    offices > 0 && `${count(offices)} ${workNames.office}`,
  ]
    .filter(Boolean)
    .join(', ') || 'không việc nào';

/** In two sentences: who ends, who takes over, what moves. */
export function SuccessionSummary({ draft, preview }: SuccessionSummaryProps) {
  const names = useAgencyNames();
  const goOn = new Set(preview.successors.flatMap((one) => one.agencyId ?? []));
  const ending = draft.fromAgencyIds.filter((id) => !goOn.has(id)).map(names);
  const added = preview.successors.filter((one) => one.agencyId === null).map((one) => one.name);
  if (draft.kind === null) return null;
  return (
    <>
      <h2 className={styles.heading}>
        {successionInWords(draft.kind, draft.happensOn)}: {draft.fromAgencyIds.map(names).join(', ')}
      </h2>
      <ul className={styles.summary}>
        {ending.length > 0 && (
          <li>
            {ending.join(', ')} hoạt động {lastDayInWords(draft.happensOn)}.
          </li>
        )}
        {added.length > 0 && <li>Thêm vào sổ: {added.join(', ')}.</li>}
        <li>Chuyển sang cơ quan kế thừa: {countsInWords(preview.counts)}.</li>
        {preview.undecided > 0 && <li>Chưa có cơ quan nhận: {count(preview.undecided)} việc.</li>}
        <li>Kết quả và phân công trước ngày đó giữ nguyên tên cũ.</li>
        {draft.note !== '' && <li>Căn cứ, ghi chú: {draft.note}</li>}
      </ul>
    </>
  );
}
