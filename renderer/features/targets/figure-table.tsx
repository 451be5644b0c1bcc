import { VisuallyHidden } from '@mantine/core';
import type { Period } from '#shared/periods/period.ts';
import type { Target, TargetFigure } from '#shared/targets/target.ts';
import { targetStanding } from '#shared/targets/target-standing.rules.ts';
import { reachedPercent } from '#shared/targets/targets.rules.ts';
import { exactFigure } from '#shared/words/numbers.ts';
import { useActor } from '../../api/session.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import styles from '../../ui/side-drawer.module.css';
import { TextButton } from '../../ui/text-button.tsx';
import { gapWords, plannedWords, rawNumbers, reachedWords, ruleWords, withUnit } from './figure-words.ts';
import { wholePlan } from './result-words.ts';
import { TargetMark } from './year-cell.tsx';

type FigureTableProps = {
  readonly target: Target;
  readonly opened: TargetFigure;
  readonly periods: readonly Pick<Period, 'id' | 'name'>[];
  readonly onChoose: (agencyId: string) => void;
};

/** What was planned and reached, by which rule, and every result that the figure was counted from. */
export function FigureTable({ target, opened, periods, onChoose }: FigureTableProps) {
  const actor = useActor();
  const { figure, results, year } = opened;
  const standing = targetStanding({ ...target, results: figure ? [figure] : [] }, year);
  const gap = figure ? withUnit(gapWords(target, figure), target.unit === '%' ? 'điểm phần trăm' : target.unit) : '';
  const percent = figure ? reachedPercent(target, figure) : null;
  const facts: Fact[] = [
    { name: 'Kế hoạch', value: plannedWords(target, year) || 'Không ghi giá trị cho năm này' },
    { name: 'Thực hiện', value: figure ? reachedWords(target, figure) : 'Chưa báo cáo' },
    ...(figure && standing ? [{ name: 'So với kế hoạch', value: <Judgement standing={standing} gap={gap} /> }] : []),
    ...(percent === null ? [] : [{ name: 'Bằng', value: `${exactFigure(percent)} % kế hoạch` }]),
  ];
  const mayRecord = (agencyId: string | null) =>
    (actor?.roles.includes('compiler') ?? false) || (agencyId !== null && actor?.agencyId === agencyId);
  return (
    <section>
      <Facts layout="row" facts={facts} />
      <p className={styles.soft} style={{ marginTop: 10 }}>
        {ruleWords(target, opened)}
      </p>
      {results.length > 0 && (
        <table className={styles.table} aria-label="Kết quả đã ghi">
          <thead>
            <tr>
              <th scope="col">Cơ quan</th>
              <th scope="col" className={styles.figure}>
                Kết quả
              </th>
              <th scope="col">Tính vào số chung</th>
              <th scope="col">
                <VisuallyHidden>Sửa</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => (
              <tr key={result.id}>
                <th scope="row">
                  {result.agency ? result.agency.name : 'Toàn kế hoạch (số chung)'}
                  {result.periodId !== null && (
                    <p className={styles.soft}>{periods.find(({ id }) => id === result.periodId)?.name}</p>
                  )}
                  {result.note && <p className={styles.soft}>{result.note}</p>}
                </th>
                <td className={styles.figure}>
                  {reachedWords(target, result)}
                  {rawNumbers(result)}
                </td>
                <td>{result.isCounted ? 'Có' : 'Không'}</td>
                <td>
                  {mayRecord(result.agency?.id ?? null) && (
                    <TextButton
                      aria-label={`Sửa kết quả của ${result.agency?.name ?? 'toàn kế hoạch'}`}
                      onClick={() => onChoose(result.agency?.id ?? wholePlan)}
                    >
                      Sửa
                    </TextButton>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type JudgementProps = { readonly standing: NonNullable<ReturnType<typeof targetStanding>>; readonly gap: string };

function Judgement({ standing, gap }: JudgementProps) {
  return (
    <span className={styles.judged}>
      <TargetMark standing={standing} />
      {gap}
    </span>
  );
}
