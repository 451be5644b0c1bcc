import { agenciesContract } from '../agencies/agencies.contract.ts';
import { plansContract } from '../plans/plans.contract.ts';
import { progressContract } from '../progress/progress.contract.ts';
import { reportsContract } from '../reports/reports.contract.ts';
import { sessionContract } from '../session/session.contract.ts';
import { targetsContract } from '../targets/targets.contract.ts';
import { tasksContract } from '../tasks/tasks.contract.ts';
import { undoContract } from '../undo/undo.contract.ts';

/** Every operation of the book. Hosts, page, tests and tools all speak through this one list. */
export const contract = {
  session: sessionContract,
  agencies: agenciesContract,
  plans: plansContract,
  targets: targetsContract,
  tasks: tasksContract,
  progress: progressContract,
  reports: reportsContract,
  undo: undoContract,
};
