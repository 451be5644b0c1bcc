import { Button, Checkbox, Popover } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconColumns3 } from '@tabler/icons-react';
import { type HideableColumn, hideableColumns } from './task-columns.tsx';
import styles from './task-table.module.css';

const columns = Object.keys(hideableColumns) as HideableColumn[];

/** Which columns of the task table this person does not want to see. */
export const useHiddenColumns = () =>
  useLocalStorage<HideableColumn[]>({
    key: 'so-ke-hoach.cot-nhiem-vu-an',
    defaultValue: ['output'],
    getInitialValueInEffect: false,
  });

type ColumnMenuProps = {
  readonly hidden: readonly HideableColumn[];
  readonly onHide: (hidden: HideableColumn[]) => void;
};

export function ColumnMenu({ hidden, onHide }: ColumnMenuProps) {
  return (
    <Popover position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} stroke={1.8} aria-hidden />}>
          Cột
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={styles.columns}>
          <legend>Cột hiện trong bảng</legend>
          {columns.map((column) => (
            <Checkbox
              key={column}
              size="xs"
              label={hideableColumns[column]}
              checked={!hidden.includes(column)}
              onChange={(event) => {
                const others = hidden.filter((one) => one !== column);
                onHide(event.currentTarget.checked ? others : [...others, column]);
              }}
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
