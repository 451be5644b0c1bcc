import type { Migration } from '../migration.ts';

/** The whole book: dated agencies and assignments, amendments, source text, planned and counted figures, settings. */
export const planBook: Migration = {
  name: '0002-plan-book',
  statements: ({ wholeNumber, decimalNumber, tableEnd }) => [
    `alter table agencies add column aliases text not null default '[]'`,
    `alter table agencies add column contact_name text not null default ''`,
    `alter table agencies add column contact_phone text not null default ''`,
    `alter table agencies add column contact_email text not null default ''`,
    `alter table agencies add column signing_forms text not null default '[]'`,

    `create table successions (
      id text primary key,
      version ${wholeNumber} not null,
      kind text not null check (kind in ('rename', 'merge', 'split', 'dissolve')),
      happens_on text not null,
      note text not null
    ) ${tableEnd}`,
    `create table succession_links (
      id text primary key,
      version ${wholeNumber} not null,
      succession_id text not null references successions (id),
      from_agency_id text not null references agencies (id),
      to_agency_id text references agencies (id)
    ) ${tableEnd}`,
    'create index succession_links_from on succession_links (from_agency_id)',

    `create table succession_moves (
      id text primary key,
      version ${wholeNumber} not null,
      succession_id text not null references successions (id),
      table_name text not null,
      row_id text not null,
      column_name text not null,
      before text not null,
      after text not null
    ) ${tableEnd}`,
    'create index succession_moves_of_row on succession_moves (row_id)',

    `alter table plans add column status text not null default 'in-force' check (status in ('draft', 'in-force', 'closed'))`,
    'alter table plans add column attached_doc_type text',
    `alter table plans add column source_kind text not null default 'entered'
      check (source_kind in ('full-text', 'secondary', 'entered'))`,
    `alter table plans add column source_note text not null default ''`,
    `alter table plans add column parents text not null default '[]'`,
    'alter table plans add column parent_plan_id text references plans (id)',

    `create table plan_texts (
      id text primary key,
      version ${wholeNumber} not null,
      plan_id text not null unique references plans (id),
      text text not null
    ) ${tableEnd}`,
    `create table amendments (
      id text primary key,
      version ${wholeNumber} not null,
      plan_id text not null references plans (id),
      doc_type text not null,
      number text,
      symbol text,
      issued_on text not null,
      title text not null
    ) ${tableEnd}`,

    'alter table sections add column parent_id text references sections (id)',
    'drop index assignments_once',
    'drop index assignments_one_lead',
    'alter table assignments add column valid_from text',
    'alter table assignments add column valid_to text',
    'create unique index assignments_once on assignments (task_id, agency_id) where valid_to is null',
    `create unique index assignments_one_lead on assignments (task_id) where role = 'lead' and valid_to is null`,

    `alter table tasks add column marker text not null default ''`,
    `alter table tasks add column expected_output text not null default ''`,
    'alter table tasks add column phase_id text references phases (id)',
    `alter table tasks add column deadline_kind text check (deadline_kind in ('date', 'month', 'quarter', 'year'))`,
    `alter table tasks add column funding_source text not null default ''`,
    `alter table tasks add column modality text not null default ''`,
    'alter table tasks add column amendment_id text references amendments (id)',
    'alter table tasks add column valid_from text',
    'alter table tasks add column valid_to text',
    `alter table tasks add column source_from ${wholeNumber}`,
    `alter table tasks add column source_to ${wholeNumber}`,
    `create table task_funding (
      id text primary key,
      version ${wholeNumber} not null,
      task_id text not null references tasks (id),
      year ${wholeNumber} not null,
      amount_vnd ${wholeNumber} not null check (amount_vnd >= 0),
      unique (task_id, year)
    ) ${tableEnd}`,
    `create table task_targets (
      id text primary key,
      version ${wholeNumber} not null,
      task_id text not null references tasks (id),
      target_id text not null references targets (id),
      unique (task_id, target_id)
    ) ${tableEnd}`,
    `create table group_members (
      id text primary key,
      version ${wholeNumber} not null,
      task_id text not null references tasks (id),
      group_id text not null references agencies (id),
      agency_id text not null references agencies (id),
      unique (task_id, group_id, agency_id)
    ) ${tableEnd}`,

    `alter table targets add column direction text check (direction in ('increase', 'decrease'))`,
    `alter table targets add column baseline_year ${wholeNumber}`,
    `alter table targets add column baseline_value ${decimalNumber}`,
    `alter table targets add column is_per_year ${wholeNumber} not null default 0 check (is_per_year in (0, 1))`,
    `alter table targets add column is_cumulative ${wholeNumber} not null default 0 check (is_cumulative in (0, 1))`,
    `alter table targets add column rollup text not null default 'last' check (rollup in ('sum', 'last', 'ratio'))`,
    `alter table targets add column numerator_name text not null default ''`,
    `alter table targets add column denominator_name text not null default ''`,
    'alter table targets add column condition_of_id text references targets (id)',
    'alter table targets add column lead_agency_id text references agencies (id)',
    'alter table targets add column amendment_id text references amendments (id)',
    'alter table targets add column valid_from text',
    'alter table targets add column valid_to text',
    `alter table targets add column source_from ${wholeNumber}`,
    `alter table targets add column source_to ${wholeNumber}`,
    `create table target_values (
      id text primary key,
      version ${wholeNumber} not null,
      target_id text not null references targets (id),
      year ${wholeNumber} not null,
      value ${decimalNumber} not null,
      value_max ${decimalNumber},
      unique (target_id, year)
    ) ${tableEnd}`,
    'drop index target_results_once',
    'alter table target_results add column agency_id text references agencies (id)',
    `alter table target_results add column numerator ${decimalNumber}`,
    `alter table target_results add column denominator ${decimalNumber}`,
    `create unique index target_results_once on target_results (target_id, year, coalesce(agency_id, ''))`,

    `alter table reporting_duties add column due_on text`,
    `alter table reporting_duties add column due_is_before ${wholeNumber} not null default 0
      check (due_is_before in (0, 1))`,
    `alter table reporting_duties add column source_from ${wholeNumber}`,
    `alter table reporting_duties add column source_to ${wholeNumber}`,

    `create table office_settings (
      id text primary key,
      version ${wholeNumber} not null,
      agency_id text references agencies (id),
      signer_lines text not null,
      signer_name text not null,
      recipients text not null
    ) ${tableEnd}`,
    'alter table audit_lines add column undoes_line_id text references audit_lines (id)',
  ],
};
