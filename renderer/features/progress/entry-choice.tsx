import { Select } from '@mantine/core';
import type { AssignmentRole, Task } from '#shared/tasks/task.ts';
import { roleInTaskNames } from '#shared/words/labels.ts';
import { listDraftKeys } from '../../ui/use-draft.ts';
import type { EntryPlace, useEntryPlaces } from './entry-place.ts';
import { draftStart } from './entry-words.ts';
import styles from './progress.module.css';

type Assigned = { readonly agencyId: string; readonly name: string; readonly role: AssignmentRole };

/** Who was given the task, the lead first; the agencies behind a group come last, each once. */
export const assignedOf = ({ lead, joint, support, groupMembers }: Task): Assigned[] => {
  const given = [
    ...(lead ? [{ agencyId: lead.id, name: lead.name, role: 'lead' as const }] : []),
    ...joint.map(({ id, name }) => ({ agencyId: id, name, role: 'joint' as const })),
    ...support.map(({ id, name }) => ({ agencyId: id, name, role: 'support' as const })),
  ];
  const behind = groupMembers.flatMap(({ groupId, agency }) => {
    const group = given.find((one) => one.agencyId === groupId);
    return group ? [{ agencyId: agency.id, name: agency.name, role: group.role }] : [];
  });
  const all = [...given, ...behind];
  return all.filter((one, at) => all.findIndex((other) => other.agencyId === one.agencyId) === at);
};

type EntryChoiceProps = {
  readonly task: Task;
  readonly assigned: readonly Assigned[];
  readonly places: ReturnType<typeof useEntryPlaces>;
  readonly placeKey: string;
  readonly agencyId: string;
  readonly onChoose: (change: { placeKey?: string; agencyId?: string }) => void;
};

const asOption = ({ key, name }: EntryPlace) => ({ value: key, label: name });

/** Whose result of which period or year is being written; another choice keeps the words typed so far. */
export function EntryChoice({ task, assigned, places, placeKey, agencyId, onChoose }: EntryChoiceProps) {
  const others = listDraftKeys(draftStart(task.id))
    .map((key) => key.slice(draftStart(task.id).length).split('/'))
    .filter(([place, agency]) => place !== placeKey || agency !== agencyId)
    .flatMap(([place, draftAgency]) => {
      const agency = assigned.find((one) => one.agencyId === draftAgency);
      const name = places.find(place ?? '')?.name;
      return agency && name ? [`${name}, ${agency.name}`] : [];
    });
  const chosen = places.find(placeKey);
  const open = chosen?.period && !places.open.includes(chosen) ? [chosen, ...places.open] : places.open;
  const periods = open.filter((place, at) => open.findIndex(({ key }) => key === place.key) === at);
  return (
    <>
      <div className={styles.choice}>
        <Select
          label={periods.length > 0 ? 'Kỳ báo cáo' : 'Năm'}
          data={
            periods.length > 0
              ? [
                  { group: 'Kỳ báo cáo', items: periods.map(asOption) },
                  { group: 'Cả năm, ngoài kỳ', items: places.years.map(asOption) },
                ]
              : places.years.map(asOption)
          }
          value={placeKey}
          onChange={(key) => key && onChoose({ placeKey: key })}
          allowDeselect={false}
        />
        <Select
          label="Cơ quan"
          data={assigned.map((one) => ({
            value: one.agencyId,
            label: `${one.name} (${roleInTaskNames[one.role].toLowerCase()})`,
          }))}
          value={agencyId}
          onChange={(chosenId) => chosenId && onChoose({ agencyId: chosenId })}
          allowDeselect={false}
        />
      </div>
      {others.length > 0 && <p className={styles.soft}>Còn nội dung chưa lưu của: {others.join('; ')}.</p>}
    </>
  );
}
