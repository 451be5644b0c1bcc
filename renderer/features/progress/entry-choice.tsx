import { Select } from '@mantine/core';
import type { AssignmentRole, Task } from '#shared/tasks/task.ts';
import { roleInTaskNames } from '#shared/words/labels.ts';
import { listDraftKeys } from '../../ui/use-draft.ts';
import { yearsBetween } from '../plans/plan-words.ts';
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
  readonly year: number;
  readonly agencyId: string;
  readonly onChoose: (change: { year?: number; agencyId?: string }) => void;
};

/** Whose result of which year is being written; another choice keeps the words typed so far. */
export function EntryChoice({ task, assigned, year, agencyId, onChoose }: EntryChoiceProps) {
  const others = listDraftKeys(draftStart(task.id))
    .map((key) => key.slice(draftStart(task.id).length).split('/'))
    .filter(([draftYear, draftAgency]) => draftYear !== String(year) || draftAgency !== agencyId)
    .flatMap(([draftYear, draftAgency]) => {
      const agency = assigned.find((one) => one.agencyId === draftAgency);
      return agency ? [`năm ${draftYear}, ${agency.name}`] : [];
    });
  return (
    <>
      <div className={styles.choice}>
        <Select
          label="Năm"
          data={yearsBetween(task.yearFrom, task.yearTo).map(String)}
          value={String(year)}
          onChange={(chosen) => chosen && onChoose({ year: Number(chosen) })}
          allowDeselect={false}
        />
        <Select
          label="Cơ quan"
          data={assigned.map((one) => ({
            value: one.agencyId,
            label: `${one.name} (${roleInTaskNames[one.role].toLowerCase()})`,
          }))}
          value={agencyId}
          onChange={(chosen) => chosen && onChoose({ agencyId: chosen })}
          allowDeselect={false}
        />
      </div>
      {others.length > 0 && <p className={styles.soft}>Còn nội dung chưa lưu của: {others.join('; ')}.</p>}
    </>
  );
}
