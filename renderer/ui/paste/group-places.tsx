import { figure } from '#shared/words/numbers.ts';
import { Choice, type Option } from '../choice.tsx';
import styles from './paste-dialog.module.css';
import { type PasteColumns, type PasteSheet, strangeGroups, withGroup } from './paste-sheet.ts';
import type { Paste } from './use-paste.ts';

type GroupPlacesProps<C extends string> = {
  readonly paste: Paste<C>;
  readonly table: PasteSheet<C>;
  readonly columns: PasteColumns<C>;
  readonly places: readonly Option[];
};

/** Groups of the list that are no place in the plan: each is given one, for all of its rows at once. */
export function GroupPlaces<C extends string>({ paste, table, columns, places }: GroupPlacesProps<C>) {
  const name = columns.names[columns.group];
  const groups = strangeGroups(table, columns.group, (row) =>
    (paste.rowState.get(row)?.reasons ?? []).some((reason) => reason.includes(`cột "${name}"`)),
  );
  if (groups.length === 0 || places.length === 0) return null;
  return (
    <ul className={styles.groups} aria-label={`Xếp vào ${name.toLowerCase()}`}>
      {groups.map(({ words, rows }) => (
        <li key={words}>
          <span>
            “{words}” <span className={styles.soft}>{figure(rows)} dòng</span>
          </span>
          <Choice
            label={`Xếp ${words} vào ${name.toLowerCase()}`}
            none={`Xếp vào ${name.toLowerCase()} của kế hoạch…`}
            options={places}
            value={undefined}
            onChange={(place) =>
              place !== undefined && paste.change(withGroup(table, { group: columns.group, from: words, to: place }))
            }
            isSearchable
          />
        </li>
      ))}
    </ul>
  );
}
