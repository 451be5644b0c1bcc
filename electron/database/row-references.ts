import type { BookTable } from './tables.ts';

/**
 * A column that names a row of another table. `part`: the row belongs to the other and goes into the trash with it;
 * `held`: while this row is there, the other can't be taken away. `isList`: a JSON list of ids, which no engine guards.
 */
export type RowReference = {
  readonly table: BookTable;
  readonly column: string;
  readonly to: BookTable;
  readonly kind: 'part' | 'held';
  readonly isList?: true;
};

const of =
  (kind: RowReference['kind']) =>
  (to: BookTable, ...columns: readonly [BookTable, string][]): RowReference[] =>
    columns.map(([table, column]) => ({ table, column, to, kind }));
const part = of('part');
const held = of('held');

/** Every reference between rows of the book; a test compares the list with the tables themselves. */
export const rowReferences: readonly RowReference[] = [
  ...part(
    'plans',
    ['plan_texts', 'plan_id'],
    ['phases', 'plan_id'],
    ['sections', 'plan_id'],
    ['amendments', 'plan_id'],
    ['reporting_duties', 'plan_id'],
    ['targets', 'plan_id'],
    ['tasks', 'plan_id'],
    ['periods', 'plan_id'],
  ),
  ...held('plans', ['plans', 'parent_plan_id'], ['papers', 'plan_id']),
  ...part('papers', ['paper_parts', 'paper_id']),
  ...held('papers', ['papers', 'revises_id']),
  ...held('phases', ['targets', 'phase_id'], ['tasks', 'phase_id']),
  ...held('sections', ['sections', 'parent_id'], ['targets', 'section_id'], ['tasks', 'section_id']),
  ...held(
    'amendments',
    ['targets', 'amendment_id'],
    ['targets', 'ended_by_id'],
    ['tasks', 'amendment_id'],
    ['tasks', 'ended_by_id'],
  ),
  ...held('targets', ['targets', 'replaces_id']),
  ...held('tasks', ['tasks', 'replaces_id']),
  ...part('people', ['sign_ins', 'person_id']),
  ...part(
    'targets',
    ['targets', 'condition_of_id'],
    ['target_values', 'target_id'],
    ['target_results', 'target_id'],
    ['task_targets', 'target_id'],
  ),
  ...part(
    'tasks',
    ['assignments', 'task_id'],
    ['task_funding', 'task_id'],
    ['task_targets', 'task_id'],
    ['group_members', 'task_id'],
    ['progress_entries', 'task_id'],
    ['extensions', 'task_id'],
  ),
  ...held('reporting_duties', ['periods', 'duty_id']),
  ...part(
    'periods',
    ['submissions', 'period_id'],
    ['reminders', 'period_id'],
    ['given_forms', 'period_id'],
    ['received_answers', 'period_id'],
  ),
  ...part('given_forms', ['received_answers', 'form_id']),
  ...held('periods', ['progress_entries', 'period_id'], ['target_results', 'period_id'], ['papers', 'period_id']),
  ...part('progress_entries', ['evidence_items', 'entry_id']),
  ...held('attachments', ['evidence_items', 'attachment_id'], ['papers', 'pdf_id'], ['papers', 'word_id']),
  ...part('successions', ['succession_links', 'succession_id'], ['succession_moves', 'succession_id']),
  ...held(
    'agencies',
    ['agencies', 'parent_id'],
    ['plans', 'standing_agency_id'],
    ['targets', 'lead_agency_id'],
    ['target_results', 'agency_id'],
    ['assignments', 'agency_id'],
    ['group_members', 'group_id'],
    ['group_members', 'agency_id'],
    ['progress_entries', 'agency_id'],
    ['succession_links', 'from_agency_id'],
    ['succession_links', 'to_agency_id'],
    ['office_settings', 'agency_id'],
    ['submissions', 'agency_id'],
    ['attachments', 'added_for_id'],
    ['people', 'agency_id'],
    ['book_identity', 'agency_id'],
    ['correspondents', 'agency_id'],
    ['given_forms', 'agency_id'],
    ['received_answers', 'agency_id'],
    ['papers', 'agency_id'],
  ),
  { table: 'reporting_duties', column: 'from_agency_ids', to: 'agencies', kind: 'held', isList: true },
  { table: 'reporting_duties', column: 'to_agency_ids', to: 'agencies', kind: 'held', isList: true },
  { table: 'reminders', column: 'agency_ids', to: 'agencies', kind: 'held', isList: true },
];

/** Tables in an order in which each row comes after those it names; rows of one table may name each other. */
export const inOrderOfReference = (tables: Iterable<BookTable>): BookTable[] => {
  const placed = new Set<BookTable>();
  const left = new Set(tables);
  while (left.size > 0)
    for (const table of left) {
      const waits = rowReferences.some((one) => one.table === table && one.to !== table && left.has(one.to));
      if (waits) continue;
      placed.add(table);
      left.delete(table);
    }
  return [...placed];
};
