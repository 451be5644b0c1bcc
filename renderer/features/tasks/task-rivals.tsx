import { rhythmNames, sectionName } from '#shared/words/labels.ts';
import { RivalList } from '../../ui/rival-list.tsx';
import { taskLabels } from './task-labels.ts';
import type { TaskWords } from './task-words.ts';
import type { TaskForm } from './use-task-form.ts';
import type { TaskPlace } from './use-task-place.ts';

const labels = {
  ...taskLabels,
  deadlineText: 'Thời hạn',
  deadlineOn: 'Ngày hết hạn',
  fundingSource: 'Nguồn kinh phí',
  funds: 'Kinh phí từng năm',
};

type TaskRivalsProps = { readonly form: TaskForm; readonly place: TaskPlace };

/** What somebody else has saved meanwhile, field by field; a person decides which stays. */
export function TaskRivals({ form, place }: TaskRivalsProps) {
  const { frame, targets } = place;
  const agency = (id: string | null): string => frame.agencies.get(id ?? '')?.name ?? '';
  const told: { readonly [F in keyof TaskWords]?: (words: TaskWords) => string } = {
    sectionId: ({ sectionId }) => sectionName(frame.sections.find(({ id }) => id === sectionId)?.label ?? ''),
    phaseId: ({ phaseId }) => frame.phases.find(({ id }) => id === phaseId)?.name ?? '',
    leadId: ({ leadId }) => agency(leadId),
    jointIds: ({ jointIds }) => jointIds.map(agency).join('; '),
    supportIds: ({ supportIds }) => supportIds.map(agency).join('; '),
    targetIds: ({ targetIds }) => targetIds.map((id) => targets.find((one) => one.id === id)?.text ?? '').join('; '),
    rhythm: ({ rhythm }) => rhythmNames[rhythm],
    source: ({ source }) => (source ? `${source.from}–${source.to}` : ''),
    funds: ({ funds }) =>
      Object.entries(funds)
        .map(([year, amount]) => `${year}: ${amount}`)
        .join('; '),
  };
  return <RivalList form={form} labels={labels} told={told} />;
}
