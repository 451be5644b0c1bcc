import type { SheetTarget } from '#shared/progress/sheet.ts';
import { sectionName } from '#shared/words/labels.ts';
import { exactFigure } from '#shared/words/numbers.ts';
import { plannedWords, reachedWords } from '../targets/figure-words.ts';
import styles from './answer.module.css';
import { movedBy } from './answer-words.ts';

/** The agency's own figures of the period beside those before. "Chưa báo cáo", "không có" and 0 are three things. */
export function AnswerFigures({ targets }: { readonly targets: readonly SheetTarget[] }) {
  if (targets.length === 0) return null;
  return (
    <section className={styles.part} aria-label="Chỉ tiêu">
      <div className={styles.partHead}>
        <h2>Chỉ tiêu</h2>
      </div>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Kế hoạch</th>
            <th scope="col">Kỳ trước</th>
            <th scope="col">Kỳ này</th>
            <th scope="col">Tăng, giảm</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((line) => (
            <tr key={line.target.id}>
              <td>
                {line.target.text}
                <span className={styles.soft}>Mục {sectionName(line.target.sectionLabel)}</span>
              </td>
              <td className={styles.number}>{plannedWords(line.target, line.year)}</td>
              <td className={styles.number}>
                <Reached target={line.target} figure={line.previous} />
              </td>
              <td className={styles.number}>
                <Reached target={line.target} figure={line.figure} />
                {line.figure?.note && <span className={styles.soft}>{line.figure.note}</span>}
              </td>
              <td className={styles.number}>{movedWords(movedBy(line))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Reached({ target, figure }: Pick<SheetTarget, 'target' | 'figure'>) {
  if (figure === null) return <span className={styles.soft}>Chưa báo cáo</span>;
  return (
    <>
      {reachedWords(target, figure)}
      {figure.numerator !== null && (
        <span className={styles.soft}>
          {exactFigure(figure.numerator)}/{exactFigure(figure.denominator)}
        </span>
      )}
    </>
  );
}

const movedWords = (moved: number | null): string => {
  if (moved === null) return '';
  if (moved === 0) return 'như trước';
  return moved > 0 ? `tăng ${exactFigure(moved)}` : `giảm ${exactFigure(-moved)}`;
};
