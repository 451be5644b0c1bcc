import type { Actor } from '#shared/contract/actor.ts';
import { confinedTo } from '#shared/contract/reach.rules.ts';
import { paperKindNames } from '#shared/papers/paper-kinds.ts';
import type { Found } from '#shared/search/search.contract.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import type { Reader } from '../../database/handles.ts';
import { listAgencies } from '../agencies/agencies.store.ts';
import { findOwnAgency } from '../papers/own-papers.store.ts';
import { listPapers } from '../papers/papers.store.ts';
import { listPlans } from '../plans/plans.store.ts';
import { hasPartInPlan } from '../targets/target-results.store.ts';
import { listTasks } from '../tasks/tasks.store.ts';
import { findTargets } from './targets-by-words.store.ts';

type For = { readonly actor: Actor; readonly today: string };

const shown = 6;

const firstOf = <R>(rows: readonly R[]) => ({ total: rows.length, rows: rows.slice(0, shown) });

/** The first few plans, tasks, targets, agencies and papers that have all the words; a liaison's own ones. */
export const findInBook = async (db: Reader, text: string, { actor, today }: For): Promise<Found> => {
  const within = confinedTo(actor);
  const plans = await listPlans(db, within);
  const papers = await listPapers(db, { within: await findOwnAgency(db, actor) });
  const agencies = within === null ? await listAgencies(db, { text }) : [];
  return {
    plans: firstOf(plans.filter((plan) => matchesFolded([plan.name, plan.subject, plan.issuer].join(' '), text))),
    tasks: await listTasks(db, { text, within, today, order: 'plan', descending: false, offset: 0, limit: shown }),
    targets: firstOf(await findOwnTargets(db, text, within)),
    agencies: firstOf(agencies),
    papers: firstOf(
      papers.filter(({ kind, year, title, planName, agencyName, number, symbol }) =>
        matchesFolded(
          [paperKindNames[kind], year, title, planName, agencyName, `${number ?? ''}/${symbol}`].join(' '),
          text,
        ),
      ),
    ),
  };
};

const findOwnTargets = async (db: Reader, text: string, within: string | null) => {
  const found = await findTargets(db, text);
  if (within === null) return found;
  const plans = new Set<string>();
  for (const planId of new Set(found.map((target) => target.planId)))
    if (await hasPartInPlan(db, planId, within)) plans.add(planId);
  return found.filter(({ planId, leadId }) => plans.has(planId) || leadId === within);
};
