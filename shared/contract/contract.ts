import { accountsContract } from '../accounts/accounts.contract.ts';
import { agenciesContract } from '../agencies/agencies.contract.ts';
import { attachmentsContract } from '../attachments/attachments.contract.ts';
import { auditContract } from '../audit/audit.contract.ts';
import { backupsContract } from '../backups/backups.contract.ts';
import { exchangeContract } from '../exchange/exchange.contract.ts';
import { officeContract } from '../office/office.contract.ts';
import { overviewContract } from '../overview/overview.contract.ts';
import { packagesContract } from '../packages/packages.contract.ts';
import { papersContract } from '../papers/papers.contract.ts';
import { periodsContract } from '../periods/periods.contract.ts';
import { planReaderContract } from '../plan-reader/plan-reader.contract.ts';
import { plansContract } from '../plans/plans.contract.ts';
import { progressContract } from '../progress/progress.contract.ts';
import { remindersContract } from '../reminders/reminders.contract.ts';
import { reportsContract } from '../reports/reports.contract.ts';
import { searchContract } from '../search/search.contract.ts';
import { sessionContract } from '../session/session.contract.ts';
import { spreadsheetsContract } from '../spreadsheets/spreadsheets.contract.ts';
import { submissionsContract } from '../submissions/submissions.contract.ts';
import { targetsContract } from '../targets/targets.contract.ts';
import { tasksContract } from '../tasks/tasks.contract.ts';
import { trashContract } from '../trash/trash.contract.ts';
import { undoContract } from '../undo/undo.contract.ts';

/** Every operation of the book. Hosts, page, tests and tools all speak through this one list. */
export const contract: Contract = {
  session: sessionContract,
  accounts: accountsContract,
  agencies: agenciesContract,
  office: officeContract,
  plans: plansContract,
  planReader: planReaderContract,
  targets: targetsContract,
  tasks: tasksContract,
  progress: progressContract,
  attachments: attachmentsContract,
  overview: overviewContract,
  search: searchContract,
  packages: packagesContract,
  papers: papersContract,
  periods: periodsContract,
  reminders: remindersContract,
  spreadsheets: spreadsheetsContract,
  submissions: submissionsContract,
  reports: reportsContract,
  exchange: exchangeContract,
  undo: undoContract,
  backups: backupsContract,
  audit: auditContract,
  trash: trashContract,
};

/** Named, not inferred: written out, the types of all operations are longer than the compiler will write. */
type Contract = {
  readonly session: typeof sessionContract;
  readonly accounts: typeof accountsContract;
  readonly agencies: typeof agenciesContract;
  readonly office: typeof officeContract;
  readonly plans: typeof plansContract;
  readonly planReader: typeof planReaderContract;
  readonly targets: typeof targetsContract;
  readonly tasks: typeof tasksContract;
  readonly progress: typeof progressContract;
  readonly attachments: typeof attachmentsContract;
  readonly overview: typeof overviewContract;
  readonly search: typeof searchContract;
  readonly packages: typeof packagesContract;
  readonly papers: typeof papersContract;
  readonly periods: typeof periodsContract;
  readonly reminders: typeof remindersContract;
  readonly spreadsheets: typeof spreadsheetsContract;
  readonly submissions: typeof submissionsContract;
  readonly reports: typeof reportsContract;
  readonly exchange: typeof exchangeContract;
  readonly undo: typeof undoContract;
  readonly backups: typeof backupsContract;
  readonly audit: typeof auditContract;
  readonly trash: typeof trashContract;
};
