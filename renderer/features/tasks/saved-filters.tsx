import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconBookmark, IconPencil, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { toast } from '../../ui/toast.ts';
import { useKept } from '../../ui/use-kept.ts';
import { isSavedFilters, type SavedFilter, whyNotFilterName, withFilter } from './saved-filter.ts';
import styles from './saved-filters.module.css';
import { filterParams, orderParams, type TaskSearch } from './task-search.ts';

type SavedFiltersProps = {
  readonly search: TaskSearch;
  readonly isFiltered: boolean;
  readonly onChoose: (search: TaskSearch) => void;
};

const kept = [...filterParams, ...orderParams];

/** Only what the filters and the order say; every one of them, so that choosing a view clears the rest. */
const viewOf = (search: TaskSearch): TaskSearch => Object.fromEntries(kept.map((param) => [param, search[param]]));

/** Filters under a name of one's own, to come back to; they can be renamed and removed. */
export function SavedFilters({ search, isFiltered, onChoose }: SavedFiltersProps) {
  const [opened, setOpened] = useState(false);
  const [saved, keep] = useKept('bo-loc-nhiem-vu', isSavedFilters);
  const [renamed, setRenamed] = useState<SavedFilter | null>(null);
  const filters = saved ?? [];
  const box = useRef<HTMLDivElement>(null);
  // What goes away may have had the keyboard; Esc closes the box only while the keyboard is within.
  const holdFocus = () => box.current?.focus();
  const save = (name: string) => {
    keep(withFilter(filters, { name, search: viewOf(search) }));
    toast(`Đã lưu bộ lọc "${name}".`);
  };
  const rename = (from: SavedFilter, name: string) => {
    keep(filters.map((one) => (one === from ? { ...one, name } : one)));
    setRenamed(null);
    holdFocus();
  };
  const remove = (one: SavedFilter) => {
    keep(filters.filter((other) => other !== one));
    holdFocus();
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={340} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={16} stroke={1.8} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          Bộ lọc đã lưu{filters.length > 0 && ` (${filters.length})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown ref={box} className={styles.box}>
        {filters.length === 0 && <p className={styles.soft}>Chưa có bộ lọc nào được lưu.</p>}
        <ul className={styles.list}>
          {filters.map((one) =>
            one === renamed ? (
              <li key={one.name}>
                <NameForm
                  label="Tên mới của bộ lọc"
                  usual={one.name}
                  verb="Đổi tên"
                  taken={filters.filter((other) => other !== one).map(({ name }) => name)}
                  onName={(name) => rename(one, name)}
                />
              </li>
            ) : (
              <li key={one.name}>
                <button
                  type="button"
                  onClick={() => {
                    onChoose({ ...viewOf({}), ...one.search });
                    setOpened(false);
                  }}
                >
                  {one.name}
                </button>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Đổi tên ${one.name}`}
                  onClick={() => setRenamed(one)}
                >
                  <IconPencil size={15} stroke={1.7} />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" aria-label={`Bỏ ${one.name}`} onClick={() => remove(one)}>
                  <IconTrash size={15} stroke={1.7} />
                </ActionIcon>
              </li>
            ),
          )}
        </ul>
        {isFiltered ? (
          <NameForm
            label="Lưu bộ lọc đang xem với tên"
            usual=""
            verb="Lưu"
            taken={filters.map(({ name }) => name)}
            onName={save}
          />
        ) : (
          <p className={styles.soft}>Chọn điều kiện lọc trước, rồi lưu lại với một tên.</p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

type NameFormProps = {
  readonly label: string;
  readonly usual: string;
  readonly verb: string;
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
};

function NameForm({ label, usual, verb, taken, onName }: NameFormProps) {
  const [name, setName] = useState(usual);
  const [why, setWhy] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = whyNotFilterName(name, taken);
    setWhy(reason);
    if (reason !== null) return;
    onName(name.trim());
    setName('');
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={label}
        value={name}
        error={why}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {verb}
      </Button>
    </form>
  );
}
