import { Checkbox, Skeleton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { validityInWords } from '#shared/agencies/agency.rules.ts';
import type { CatalogueEntry } from '#shared/agencies/catalogue-entry.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import { count } from '#shared/words/numbers.ts';
import { agencyKindNames } from './agency-words.ts';
import styles from './catalogue.module.css';

type CatalogueListProps = {
  readonly entries: readonly CatalogueEntry[] | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
  /** Whether bodies that the book has can be chosen too. */
  readonly takesKnown?: boolean;
};

/** The bodies of a province to tick, by kind; those that the book has are marked. */
export function CatalogueList({ entries, chosen, onChoose, takesKnown = false }: CatalogueListProps) {
  const [text, setText] = useState('');
  if (!entries) return <Skeleton height={300} radius={4} />;
  const found = entries.filter((one) => matchesFolded(`${one.name} ${one.shortName} ${one.aliases.join(' ')}`, text));
  const isFree = (entry: CatalogueEntry) => takesKnown || entry.agencyId === null;
  const free = found.filter(isFree);
  const groups = [...Map.groupBy(found, (entry) => entry.kind)];
  const toggle = (key: string, isOn: boolean) =>
    onChoose(isOn ? [...chosen, key] : chosen.filter((one) => one !== key));
  const allOn = free.length > 0 && free.every((entry) => chosen.includes(entry.key));
  return (
    <div>
      <div className={styles.tools}>
        <TextInput
          className={styles.search}
          aria-label="Tìm trong danh mục"
          placeholder="Tìm trong danh mục"
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <span className={styles.soft} aria-live="polite">
          {count(found.length)} cơ quan
        </span>
        {!takesKnown && (
          <Checkbox
            size="xs"
            label="Chọn mọi cơ quan chưa có trong sổ"
            checked={allOn}
            disabled={free.length === 0}
            onChange={(event) => {
              const keys = free.map((entry) => entry.key);
              onChoose(
                event.currentTarget.checked
                  ? [...new Set([...chosen, ...keys])]
                  : chosen.filter((one) => !keys.includes(one)),
              );
            }}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards scroll it */}
      <div className={styles.list} tabIndex={0} role="group" aria-label="Cơ quan trong danh mục">
        {found.length === 0 && <p className={styles.none}>Danh mục không có cơ quan nào khớp.</p>}
        {groups.map(([kind, group]) => (
          <section key={kind}>
            <h3 className={styles.kind}>{agencyKindNames[kind]}</h3>
            {group.map((entry) => (
              <Checkbox
                key={entry.key}
                className={styles.entry}
                size="xs"
                label={entry.name}
                description={
                  entry.agencyId === null ? validityInWords(entry) : `Đã có trong sổ, ${validityInWords(entry)}`
                }
                checked={chosen.includes(entry.key) || !isFree(entry)}
                disabled={!isFree(entry)}
                onChange={(event) => toggle(entry.key, event.currentTarget.checked)}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
