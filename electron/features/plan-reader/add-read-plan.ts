import type { ReviewedDraft } from '#shared/plan-reader/plan-reader.contract.ts';
import { placesOfDraft } from '#shared/plan-reader/to-plan/draft-places.ts';
import { planOfDraft } from '#shared/plan-reader/to-plan/draft-plan.rules.ts';
import { withOneNameEach } from '#shared/plan-reader/to-plan/one-name-each.rules.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Writer } from '../../database/handles.ts';
import type { Ports } from '../../door/ports.ts';
import { refuse } from '../../door/refuse.ts';
import { addNamedAgencies } from '../agencies/add-named-agencies.ts';
import { addLibraryPlan } from '../plans/add-library-plan.ts';
import { checkDraft, dayOfDraft } from './check-draft.ts';

type Surroundings = { readonly resources: string; readonly ports: Ports };

const severalMeant = (name: string): string =>
  `"${name}" có thể là nhiều cơ quan trong sổ. Chọn một cơ quan ở phần Cơ quan.`;

/** Puts a checked draft into the book with its text, each row linked to its sentence. @returns the plan's id. */
export const addReadPlan = async (
  db: Writer,
  { resources, ports }: Surroundings,
  reviewed: ReviewedDraft,
): Promise<string> => {
  const { faults, unclear } = await checkDraft(db, resources, reviewed);
  const reasons = [...faults.map(({ sentence }) => sentence), ...unclear.map(severalMeant)];
  const made = planOfDraft(reviewed.draft);
  if (reasons.length > 0 || !made) throw refuse('refused', reasons.join(' '));
  const phases = reviewed.phases.map((phase, index) => ({ key: `gd-${index + 1}`, ...phase }));
  const agencies = await addNamedAgencies(db, {
    agencies: made.agencies,
    issuer: made.plan.document.issuer,
    on: dayOfDraft(reviewed.draft),
    today: dayInVietnam(ports.now()),
    resources,
  });
  return addLibraryPlan(db, {
    plan: withOneNameEach({ ...made.plan, phases }, agencies),
    text: reviewed.draft.source,
    agencies,
    places: placesOfDraft(reviewed.draft),
    origin: 'read',
  });
};
