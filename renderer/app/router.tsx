import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { api } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import { sessionStatus } from '../api/session.ts';
import { AccountListPage } from '../features/accounts/account-list-page.tsx';
import { AgencyListPage } from '../features/agencies/agency-list-page.tsx';
import { readAgencySearch } from '../features/agencies/agency-search.ts';
import { readSuccessionSearch } from '../features/agencies/succession-search.ts';
import { readJournalSearch } from '../features/audit/journal-search.ts';
import { readHelpSearch } from '../features/help/help-search.ts';
import { OfficePage } from '../features/office/office-page.tsx';
import { readOverviewSearch } from '../features/overview/overview-search.ts';
import { readPaperSearch } from '../features/papers/paper-search.ts';
import { readPeriodSearch } from '../features/periods/period-search.ts';
import { readReviewSearch } from '../features/plan-reader/review-search.ts';
import { PlanListPage } from '../features/plans/plan-list-page.tsx';
import { PlanPage } from '../features/plans/plan-page.tsx';
import { readPlanListSearch, readPlanSearch } from '../features/plans/plan-search.ts';
import { readReminderSearch } from '../features/reminders/reminder-search.ts';
import { OwnTargetsPage } from '../features/sheet/own-targets-page.tsx';
import { OwnTasksPage } from '../features/sheet/own-tasks-page.tsx';
import { SendPage } from '../features/sheet/send-page.tsx';
import { readSheetSearch } from '../features/sheet/sheet-search.ts';
import { readRoundSearch } from '../features/submissions/round-search.ts';
import { TargetListPage } from '../features/targets/target-list-page.tsx';
import { readTargetSearch } from '../features/targets/target-search.ts';
import { TaskListPage } from '../features/tasks/task-list-page.tsx';
import { readTaskDrawerSearch, readTaskSearch } from '../features/tasks/task-search.ts';
import { Frame } from './frame.tsx';
import { BrokenPage, MissingPage } from './lost-pages.tsx';
import { homeOf } from './places.ts';
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
  beforeLoad: async () => {
    const { actor } = await queryClient.ensureQueryData(sessionStatus());
    const plans = await queryClient.fetchQuery(api.plans.list.queryOptions()).catch(() => []);
    throw redirect({ to: homeOf(actor?.roles ?? [], plans.length === 0), replace: true });
  },
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/tong-quan',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
});

const ownTasks = createRoute({
  getParentRoute: () => root,
  path: '/viec-cua-toi',
  validateSearch: readSheetSearch,
  component: OwnTasksPage,
});

const ownTargets = createRoute({
  getParentRoute: () => root,
  path: '/chi-tieu-cua-toi',
  validateSearch: readSheetSearch,
  component: OwnTargetsPage,
});

const send = createRoute({
  getParentRoute: () => root,
  path: '/gui-ket-qua',
  validateSearch: readSheetSearch,
  component: SendPage,
});

const plans = createRoute({
  getParentRoute: () => root,
  path: '/ke-hoach',
  validateSearch: readPlanListSearch,
  component: PlanListPage,
});

const plan = createRoute({
  getParentRoute: () => root,
  path: '/ke-hoach/$planId',
  validateSearch: readPlanSearch,
  component: PlanPage,
});

const amendment = createRoute({
  getParentRoute: () => root,
  path: '/ke-hoach/$planId/sua-doi',
  component: lazyRouteComponent(() => import('../features/plans/amendment-page.tsx'), 'AmendmentPage'),
});

const reading = createRoute({
  getParentRoute: () => root,
  path: '/ke-hoach/doc-van-ban',
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(() => import('../features/plan-reader/review-page.tsx'), 'ReviewPage'),
});

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/nhiem-vu',
  validateSearch: readTaskSearch,
  component: TaskListPage,
});

const targets = createRoute({
  getParentRoute: () => root,
  path: '/chi-tieu',
  validateSearch: readTargetSearch,
  component: TargetListPage,
});

const periods = createRoute({
  getParentRoute: () => root,
  path: '/ky-bao-cao',
  validateSearch: readPeriodSearch,
  component: lazyRouteComponent(() => import('../features/periods/period-list-page.tsx'), 'PeriodListPage'),
});

const reminders = createRoute({
  getParentRoute: () => root,
  path: '/ky-bao-cao/nhac-viec',
  validateSearch: readReminderSearch,
  component: lazyRouteComponent(() => import('../features/reminders/reminder-page.tsx'), 'ReminderPage'),
});

const round = createRoute({
  getParentRoute: () => root,
  path: '/ky-bao-cao/$periodId',
  validateSearch: readRoundSearch,
  component: lazyRouteComponent(() => import('../features/submissions/round-page.tsx'), 'RoundPage'),
});

const answer = createRoute({
  getParentRoute: () => root,
  path: '/ky-bao-cao/$periodId/$agencyId',
  validateSearch: readRoundSearch,
  component: lazyRouteComponent(() => import('../features/submissions/answer-page.tsx'), 'AnswerPage'),
});

const exchange = createRoute({
  getParentRoute: () => root,
  path: '/trao-doi',
  component: lazyRouteComponent(() => import('../features/exchange/exchange-page.tsx'), 'ExchangePage'),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao',
  validateSearch: readPaperSearch,
  component: lazyRouteComponent(() => import('../features/papers/paper-list-page.tsx'), 'PaperListPage'),
});

const paper = createRoute({
  getParentRoute: () => root,
  path: '/bao-cao/$paperId',
  component: lazyRouteComponent(() => import('../features/papers/composer-page.tsx'), 'ComposerPage'),
});

const agencies = createRoute({
  getParentRoute: () => root,
  path: '/co-quan',
  validateSearch: readAgencySearch,
  component: AgencyListPage,
});

const succession = createRoute({
  getParentRoute: () => root,
  path: '/co-quan/sap-xep',
  validateSearch: readSuccessionSearch,
  component: lazyRouteComponent(() => import('../features/agencies/succession-page.tsx'), 'SuccessionPage'),
});

const accounts = createRoute({ getParentRoute: () => root, path: '/tai-khoan', component: AccountListPage });

const office = createRoute({ getParentRoute: () => root, path: '/cai-dat', component: OfficePage });

const help = createRoute({
  getParentRoute: () => root,
  path: '/tro-giup',
  validateSearch: readHelpSearch,
  component: lazyRouteComponent(() => import('../features/help/help-page.tsx'), 'HelpPage'),
});

const backups = createRoute({
  getParentRoute: () => root,
  path: '/sao-luu',
  component: lazyRouteComponent(() => import('../features/backups/backups-page.tsx'), 'BackupsPage'),
});

const journal = createRoute({
  getParentRoute: () => root,
  path: '/nhat-ky',
  validateSearch: readJournalSearch,
  component: lazyRouteComponent(() => import('../features/audit/journal-page.tsx'), 'JournalPage'),
});

const trash = createRoute({
  getParentRoute: () => root,
  path: '/thung-rac',
  component: lazyRouteComponent(() => import('../features/trash/trash-page.tsx'), 'TrashPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    overview,
    ownTasks,
    ownTargets,
    send,
    plans,
    plan,
    amendment,
    reading,
    tasks,
    targets,
    periods,
    reminders,
    round,
    answer,
    exchange,
    reports,
    paper,
    agencies,
    succession,
    office,
    accounts,
    backups,
    help,
    journal,
    trash,
  ]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
