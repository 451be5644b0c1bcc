import type { contract } from '#shared/contract/contract.ts';
import type { Handlers } from '../door/api.ts';
import { accountsHandlers } from '../features/accounts/accounts.handlers.ts';
import { agenciesHandlers } from '../features/agencies/agencies.handlers.ts';
import { attachmentsHandlers } from '../features/attachments/attachments.handlers.ts';
import { auditHandlers } from '../features/audit/audit.handlers.ts';
import { backupsHandlers } from '../features/backups/backups.handlers.ts';
import { exchangeHandlers } from '../features/exchange/exchange.handlers.ts';
import { officeHandlers } from '../features/office/office.handlers.ts';
import { overviewHandlers } from '../features/overview/overview.handlers.ts';
import { packagesHandlers } from '../features/packages/packages.handlers.ts';
import { papersHandlers } from '../features/papers/papers.handlers.ts';
import { periodsHandlers } from '../features/periods/periods.handlers.ts';
import { planReaderHandlers } from '../features/plan-reader/plan-reader.handlers.ts';
import { plansHandlers } from '../features/plans/plans.handlers.ts';
import { progressHandlers } from '../features/progress/progress.handlers.ts';
import { remindersHandlers } from '../features/reminders/reminders.handlers.ts';
import { reportsHandlers } from '../features/reports/reports.handlers.ts';
import { searchHandlers } from '../features/search/search.handlers.ts';
import { sessionHandlers } from '../features/session/session.handlers.ts';
import { spreadsheetsHandlers } from '../features/spreadsheets/spreadsheets.handlers.ts';
import { submissionsHandlers } from '../features/submissions/submissions.handlers.ts';
import { targetsHandlers } from '../features/targets/targets.handlers.ts';
import { tasksHandlers } from '../features/tasks/tasks.handlers.ts';
import { trashHandlers } from '../features/trash/trash.handlers.ts';
import { undoHandlers } from '../features/undo/undo.handlers.ts';

/** Every operation of the contract with its handler, behind the door. */
export const router: Handlers<typeof contract> = {
  session: sessionHandlers,
  accounts: accountsHandlers,
  agencies: agenciesHandlers,
  office: officeHandlers,
  plans: plansHandlers,
  planReader: planReaderHandlers,
  targets: targetsHandlers,
  tasks: tasksHandlers,
  progress: progressHandlers,
  attachments: attachmentsHandlers,
  overview: overviewHandlers,
  search: searchHandlers,
  packages: packagesHandlers,
  papers: papersHandlers,
  periods: periodsHandlers,
  reminders: remindersHandlers,
  spreadsheets: spreadsheetsHandlers,
  submissions: submissionsHandlers,
  reports: reportsHandlers,
  exchange: exchangeHandlers,
  undo: undoHandlers,
  backups: backupsHandlers,
  audit: auditHandlers,
  trash: trashHandlers,
};
