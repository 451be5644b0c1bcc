import { useLocalStorage } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useActor } from '../api/session.ts';
import { guideKeyFor } from '../features/help/guide-of-place.ts';
import { useStanding } from '../features/packages/use-standing.ts';
import { BookSearch } from '../features/search/book-search.tsx';
import { TaskDrawer } from '../features/tasks/task-drawer.tsx';
import { MainScroller } from '../ui/main-scroller.ts';
import styles from './frame.module.css';
import { ForeignPage } from './lost-pages.tsx';
import { closedPageOf, placesOf } from './places.ts';
import { Rail } from './rail.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** What stands around every page: rail, bar, task drawer, toasts. */
export function Frame() {
  const [isNarrow, setNarrow] = useLocalStorage({ key: 'so-ke-hoach.thanh-ben-hep', defaultValue: false });
  const [main, setMain] = useState<HTMLElement | null>(null);
  const [isSearching, setSearching] = useState(false);
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  const place = useRouterState({ select: (state) => state.location.pathname });
  const navigate = useNavigate();
  const roles = useActor()?.roles ?? [];
  const standing = useStanding();
  const places = placesOf(roles, standing?.kind === 'liaison');
  const closed = standing && closedPageOf(place, roles, places);
  useShortcuts({
    onKeys: () => setShowsShortcuts(true),
    onGuide: () => navigate({ to: '/tro-giup', search: { trang: guideKeyFor(place) } }),
    onSearch: () => setSearching(true),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts at its top
  useEffect(() => {
    main?.scrollTo(0, 0);
  }, [main, place]);

  return (
    <div className={styles.frame} data-narrow={isNarrow || undefined}>
      <a href="#noi-dung" className={styles.skip}>
        Tới nội dung
      </a>
      <TopBar onSearch={() => setSearching(true)} onShowShortcuts={() => setShowsShortcuts(true)} />
      <Rail places={places} isNarrow={isNarrow} onToggle={() => setNarrow(!isNarrow)} />
      <main id="noi-dung" className={styles.main} ref={setMain} tabIndex={-1}>
        <MainScroller value={main}>
          <Suspense fallback={null}>{closed ? <ForeignPage {...closed} ownRoles={roles} /> : <Outlet />}</Suspense>
        </MainScroller>
      </main>
      <TaskDrawer />
      <BookSearch opened={isSearching} onClose={() => setSearching(false)} places={places} />
      <ShortcutList opened={showsShortcuts} onClose={() => setShowsShortcuts(false)} />
      <Notifications position="bottom-left" autoClose={7_000} />
    </div>
  );
}
