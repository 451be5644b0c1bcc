import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { PlanListPage } from '../features/plans/plan-list-page.tsx';
import { PlanPage } from '../features/plans/plan-page.tsx';
import { readPlanSearch } from '../features/plans/plan-search.ts';
import { readReportSearch } from '../features/reports/report-search.ts';
import { TaskListPage } from '../features/tasks/task-list-page.tsx';
import { readTaskDrawerSearch, readTaskSearch } from '../features/tasks/task-search.ts';
import { Frame } from './frame.tsx';
import { BrokenPage, MissingPage } from './lost-pages.tsx';
import { readSearch, writeSearch } from './search-params.ts';

const root = createRootRoute({
  validateSearch: readTaskDrawerSearch,
  component: Frame,
  notFoundComponent: MissingPage,
  errorComponent: BrokenPage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/ke-hoach', replace: true });
  },
});

const plans = createRoute({ getParentRoute: () => root, path: '/ke-hoach', component: PlanListPage });

const plan = createRoute({
  getParentRoute: () => root,
  path: '/ke-hoach/$planId',
  validateSearch: readPlanSearch,
  component: PlanPage,
});

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/nhiem-vu',
  validateSearch: readTaskSearch,
  component: TaskListPage,
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../features/reports/report-page.tsx'), 'ReportPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, plans, plan, tasks, reports]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
