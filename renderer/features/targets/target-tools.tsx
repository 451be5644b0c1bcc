import { Button } from '@mantine/core';
import { IconClipboardText, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Target } from '#shared/targets/target.ts';
import { targetStanding, targetStandingNames, targetStandings } from '#shared/targets/target-standing.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { useActor } from '../../api/session.ts';
import { Choice } from '../../ui/choice.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './target-board.module.css';
import { standingOfWord, standingWords } from './target-search.ts';
import { useTargetDrawers, useTargetSearch } from './use-target-search.ts';

type TargetToolsProps = {
  readonly years: readonly number[];
  readonly year: number;
  readonly onPaste: () => void;
  /** What stands before the search box: the choice of the plan. */
  readonly children?: ReactNode;
};

/** What narrows the grid, and how to put targets into the plan. */
export function TargetTools({ years, year, onPaste, children }: TargetToolsProps) {
  const { search, change } = useTargetSearch();
  const { addTarget } = useTargetDrawers();
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  return (
    <search className={styles.tools} aria-label="Bộ lọc chỉ tiêu">
      {children}
      <SearchBox
        className={styles.search}
        label="Tìm trong chỉ tiêu"
        text={search.tu ?? ''}
        onText={(text) => change({ tu: text.trim() === '' ? undefined : text })}
      />
      <Choice
        className={styles.year}
        label="Năm xét kết quả"
        none={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        value={search.nam}
        onChange={(nam) => change({ nam })}
      />
      <Choice
        className={styles.usual}
        label="Kết quả"
        none="Mọi kết quả"
        options={targetStandings.map((one) => ({ value: standingWords[one], label: targetStandingNames[one] }))}
        value={search['ket-qua']}
        onChange={(word) => change({ 'ket-qua': word })}
      />
      {canEdit && (
        <>
          <Button
            variant="default"
            leftSection={<IconClipboardText size={16} stroke={1.8} aria-hidden />}
            onClick={onPaste}
          >
            Nhập từ Excel
          </Button>
          <Button leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />} onClick={() => addTarget()}>
            Thêm chỉ tiêu
          </Button>
        </>
      )}
    </search>
  );
}

type TargetCountsProps = { readonly targets: readonly Target[]; readonly shown: number; readonly year: number };

/** How many there are and how they stand in the year; each count narrows the grid to its rows. */
export function TargetCounts({ targets, shown, year }: TargetCountsProps) {
  const { search, change } = useTargetSearch();
  const chosen = standingOfWord(search['ket-qua']);
  const counts = targetStandings
    .map((standing) => ({
      standing,
      many: targets.filter((target) => targetStanding(target, year) === standing).length,
    }))
    .filter(({ standing, many }) => many > 0 || standing === chosen);
  return (
    <p className={styles.count} aria-live="polite">
      {count(shown)} chỉ tiêu{shown < targets.length && ` trong ${count(targets.length)}`}. Năm {year}:{' '}
      {counts.length === 0 && 'không có chỉ tiêu nào.'}
      {counts.map(({ standing, many }, at) => (
        <span key={standing}>
          {at > 0 && ', '}
          <TextButton
            aria-pressed={standing === chosen}
            onClick={() => change({ 'ket-qua': standing === chosen ? undefined : standingWords[standing] })}
          >
            {count(many)} {targetStandingNames[standing].toLowerCase()}
          </TextButton>
        </span>
      ))}
      {search['ket-qua'] !== undefined && '. Bấm lần nữa để xem lại tất cả.'}
    </p>
  );
}
