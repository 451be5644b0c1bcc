import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react';
import type { Target } from '#shared/targets/target.ts';
import { sectionName } from '#shared/words/labels.ts';
import { plannedWords } from './figure-words.ts';
import { TargetChart } from './target-chart.tsx';
import styles from './target-grid.module.css';
import { targetStanding } from './target-standing.ts';
import type { GridPlace } from './use-target-keys.ts';
import { YearCell } from './year-cell.tsx';

type TargetRowProps = {
  readonly target: Target;
  readonly years: readonly number[];
  readonly active: GridPlace;
  readonly isDoubtful: boolean;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onFigure: (year: number) => void;
  readonly onMove: (step: 'up' | 'down') => void;
};

/** The columns before those of the years: words, unit, planned, chart. */
export const columnsBefore = 4;

export function TargetRow({ target, years, active, isDoubtful, canEdit, onEdit, onFigure, onMove }: TargetRowProps) {
  const cell = (column: number) => ({
    'data-row': target.id,
    'data-column': column,
    tabIndex: active.row === target.id && active.column === column ? 0 : -1,
  });
  const tools = [
    { label: 'Sửa chỉ tiêu', Icon: IconPencil, onClick: onEdit },
    { label: 'Chuyển lên (Alt + ↑)', Icon: IconArrowUp, onClick: () => onMove('up') },
    { label: 'Chuyển xuống (Alt + ↓)', Icon: IconArrowDown, onClick: () => onMove('down') },
  ];
  return (
    <tr>
      <th scope="row" className={styles.words} data-part={target.isCondition || undefined} {...cell(0)}>
        <span className={styles.text} title={target.text}>
          {isDoubtful && (
            <IconAlertTriangle
              className={styles.doubt}
              size={14}
              aria-label="Cần xem lại, xem phần ghi chú phía trên"
            />
          )}
          {target.isCondition && <span className={styles.soft}>Trong đó: </span>}
          {target.text}
        </span>
        <span className={styles.soft}>
          Mục {sectionName(target.sectionLabel)}
          {target.lead && `, ${target.lead.shortName}`}
        </span>
        {canEdit && (
          <span className={styles.tools}>
            {tools.map(({ label, Icon, onClick }) => (
              <ActionIcon
                key={label}
                variant="default"
                size={24}
                tabIndex={-1}
                aria-label={label}
                title={label}
                onClick={onClick}
              >
                <Icon size={15} stroke={1.7} />
              </ActionIcon>
            ))}
          </span>
        )}
      </th>
      <td {...cell(1)}>{target.unit}</td>
      <td className={styles.figure} {...cell(2)}>
        {target.kind === 'qualitative' ? (
          <span className={styles.soft}>{plannedWords(target)}</span>
        ) : (
          plannedWords({ ...target, unit: target.unit === '%' ? '%' : null }) || (
            <span className={styles.soft}>Theo năm</span>
          )
        )}
      </td>
      <td {...cell(3)}>
        <TargetChart target={target} years={years} onOpen={onFigure} />
      </td>
      {years.map((year, at) => (
        <td
          key={year}
          className={styles.year}
          data-outside={targetStanding(target, year) === null || undefined}
          {...cell(columnsBefore + at)}
        >
          <YearCell target={target} year={year} />
        </td>
      ))}
    </tr>
  );
}
