import { Button, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import styles from './column-menu.module.css';
import type { TableLayout } from './table-layout.ts';

type ColumnMenuProps = {
  /** The columns that may be hidden, with their names, in order. */
  readonly names: Readonly<Record<string, string>>;
  readonly layout: TableLayout;
};

export function ColumnMenu({ names, layout }: ColumnMenuProps) {
  const { hidden, hide } = layout;
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
          {Object.entries(names).map(([column, name]) => (
            <Checkbox
              key={column}
              size="xs"
              label={name}
              checked={!hidden.includes(column)}
              onChange={(event) => {
                const others = hidden.filter((one) => one !== column);
                hide(event.currentTarget.checked ? others : [...others, column]);
              }}
            />
          ))}
          <Button variant="subtle" size="compact-sm" disabled={!layout.isChanged} onClick={layout.reset}>
            Về cột và độ rộng ban đầu
          </Button>
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
