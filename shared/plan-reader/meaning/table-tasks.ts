import { readNames } from '../agencies/read-names.ts';
import type { TaskTable } from '../outline/tables.ts';
import { deadlineOfLabel } from './deadlines.ts';
import { statementOfLabel } from './label-values.ts';
import { withoutRepeats } from './parties.ts';
import type { Statement } from './read-statement.ts';
import type { TaskUnit } from './task-unit.ts';

/** Each row of an annex table that names a task is one; its columns say who and when. */
export const readTableTasks = (table: TaskTable, section: string): TaskUnit[] =>
  table.rows.flatMap(({ number, cells }) => {
    const of = (kind: string) => cells.filter((cell) => cell.kind === kind).map(({ traced }) => traced);
    const [task] = of('task');
    if (!task) return [];
    const lead = statementOfLabel('lead', of('lead')) ?? statementOfLabel('parties', of('parties'));
    const support = statementOfLabel('support', of('support'));
    if (!lead && !support && cells.length < 2) return [];
    const statement: Statement | null =
      lead || support
        ? {
            lead: lead ? withoutRepeats([...lead.lead, ...lead.executor]) : [],
            executor: [],
            support: [...(lead?.support ?? []), ...(support?.support ?? [])],
            modality: null,
            rest: 0,
            rule: 'cột của bảng',
          }
        : null;
    const [time] = of('time');
    const [product] = of('product');
    return [
      {
        traced: task,
        section: number === '' ? section : `${section}.${number}`,
        marker: number === '' ? '' : `${number}.`,
        statement:
          statement && statement.lead.length === 0 && readNames(task.text, 0).names.length > 0 ? null : statement,
        confidence: 0.85,
        deadline: time ? deadlineOfLabel(time.text) : null,
        product: product?.text ?? null,
        details: [],
      },
    ];
  });
