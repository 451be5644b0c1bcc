import type { PlanFrame } from '#shared/targets/edit-target.rules.ts';
import type { Target } from '#shared/targets/target.ts';
import { emptyTargetFields } from '#shared/targets/target-fields.ts';

/** A target as it stands in the plan below. */
export const stored = (id: string, over: Partial<Target> = {}): Target => ({
  ...emptyTargetFields,
  id,
  planId: 'k1',
  sectionId: 's1',
  sectionLabel: 'I.2',
  phaseName: null,
  text: `Chỉ tiêu ${id}`,
  unit: 'xã',
  comparator: '>=',
  value: 60,
  isCondition: false,
  lead: null,
  amendment: null,
  replacesId: null,
  replacedById: null,
  endedBy: null,
  validFrom: null,
  validTo: null,
  version: 1,
  results: [],
  ...over,
});

/** A plan of two phases with these targets. */
export const plan = (targets: readonly Target[] = []): PlanFrame => ({
  periodStart: 2021,
  periodEnd: 2030,
  sections: [
    { id: 's1', label: 'I.2', title: '' },
    { id: 's2', label: 'II.4.a', title: '' },
    { id: 's3', label: 'closing', title: '' },
  ],
  phases: [
    { id: 'p1', name: 'Giai đoạn 2021-2025', yearFrom: 2021, yearTo: 2025 },
    { id: 'p2', name: 'Giai đoạn 2026-2030', yearFrom: 2026, yearTo: 2030 },
  ],
  targets,
});
