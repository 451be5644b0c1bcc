import type { LinkProps } from '@tanstack/react-router';
import { labelAgencies } from '#shared/agencies/agency-label.rules.ts';
import type { Found } from '#shared/search/search.contract.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import { paperStateNames, sectionName } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';
import { paperName, signedWords } from '../papers/paper-words.ts';

export type Goal = Pick<LinkProps, 'to' | 'params' | 'search'>;
export type SearchPlace = { readonly to: Goal['to'] & string; readonly label: string };
type FoundRow = { readonly id: string; readonly text: string; readonly note: string; readonly goal: Goal };
type FoundGroup = { readonly label: string; readonly rows: readonly FoundRow[] };
type Asked = { readonly text: string; readonly places: readonly SearchPlace[] };

const parted = (...notes: readonly (string | null | undefined)[]): string => notes.filter(Boolean).join(' · ');

const rowsOf = ({ plans, tasks, targets, agencies, papers }: Found): Record<keyof Found, FoundRow[]> => {
  const agencyLabels = labelAgencies(agencies.rows);
  return {
    plans: plans.rows.map((plan) => ({
      id: plan.id,
      text: plan.name,
      note: plan.subject,
      goal: { to: '/ke-hoach/$planId', params: { planId: plan.id } },
    })),
    tasks: tasks.rows.map((task) => ({
      id: task.id,
      text: task.text,
      note: parted(sectionName(task.sectionLabel), task.lead?.shortName || task.lead?.name, task.planName),
      goal: { to: '.', search: (before) => ({ ...before, 'nhiem-vu': task.id }) },
    })),
    targets: targets.rows.map((target) => ({
      id: target.id,
      text: target.text,
      note: parted(sectionName(target.sectionLabel), target.planName),
      goal: {
        to: '/ke-hoach/$planId',
        params: { planId: target.planId },
        search: { phan: 'muc-tieu', 'chi-tieu': target.id },
      },
    })),
    agencies: agencies.rows.map((agency) => ({
      id: agency.id,
      text: agencyLabels.get(agency.id) ?? agency.name,
      note: agency.shortName,
      goal: { to: '/co-quan', search: { 'co-quan': agency.id } },
    })),
    papers: papers.rows.map((paper) => ({
      id: paper.id,
      text: paperName(paper),
      note: parted(signedWords(paper) || paperStateNames[paper.state], paper.planName),
      goal: { to: '/bao-cao/$paperId', params: { paperId: paper.id } },
    })),
  };
};

const labels: readonly (readonly [keyof Found, string])[] = [
  ['plans', 'Kế hoạch'],
  ['tasks', 'Nhiệm vụ'],
  ['targets', 'Chỉ tiêu'],
  ['agencies', 'Cơ quan'],
  ['papers', 'Báo cáo và văn bản'],
];

const moreTasks = ({ tasks }: Found, { text, places }: Asked): FoundRow[] => {
  const more = tasks.total - tasks.rows.length;
  if (more === 0 || !places.some(({ to }) => to === '/nhiem-vu')) return [];
  const goal: Goal = { to: '/nhiem-vu', search: { tu: text } };
  return [{ id: 'nhiem-vu-khac', text: `Xem thêm ${figure(more)} nhiệm vụ`, note: '', goal }];
};

/** What was found, by kind; kinds without any are left out. */
export const groupsOf = (found: Found, asked: Asked): FoundGroup[] => {
  const rows = rowsOf(found);
  return labels
    .map(([kind, label]) => ({
      label,
      rows: kind === 'tasks' ? [...rows.tasks, ...moreTasks(found, asked)] : rows[kind],
    }))
    .filter((group) => group.rows.length > 0);
};

/** The pages whose names have the words, as a group of its own. */
export const pagesOf = (places: readonly SearchPlace[], text: string): FoundGroup[] => {
  const found = places.filter(({ label }) => matchesFolded(label, text));
  if (found.length === 0) return [];
  return [{ label: 'Trang', rows: found.map(({ to, label }) => ({ id: to, text: label, note: '', goal: { to } })) }];
};
