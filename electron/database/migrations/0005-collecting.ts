import type { Migration } from '../migration.ts';

/** Collecting results: periods, submissions, entries and figures by period, evidence, files, extensions, reminders. */
export const collecting: Migration = {
  name: '0005-collecting',
  statements: ({ wholeNumber, tableEnd }) => [
    `create table periods (
      id text primary key,
      version ${wholeNumber} not null,
      plan_id text not null references plans (id),
      kind text not null check (kind in ('month', 'quarter', 'half-year', 'year', 'midterm', 'final', 'adhoc')),
      name text not null,
      covers_from text not null,
      covers_to text not null check (covers_to >= covers_from),
      cut_off_on text not null,
      due_on text not null,
      duty_id text references reporting_duties (id),
      state text not null check (state in ('open', 'closed')),
      state_reason text not null
    ) ${tableEnd}`,
    'create index periods_of_plan on periods (plan_id, covers_to)',
    `create table submissions (
      id text primary key,
      version ${wholeNumber} not null,
      period_id text not null references periods (id),
      agency_id text not null references agencies (id),
      state text not null check (state in ('not-sent', 'sent', 'received', 'approved', 'returned')),
      due_on text,
      is_nothing_to_report ${wholeNumber} not null check (is_nothing_to_report in (0, 1)),
      return_reason text not null,
      sent_at text,
      sent_by text not null,
      received_at text,
      approved_at text,
      approved_by text not null,
      unique (period_id, agency_id)
    ) ${tableEnd}`,

    `create table entries_by_period (
      id text primary key,
      version ${wholeNumber} not null,
      task_id text not null references tasks (id),
      agency_id text not null references agencies (id),
      year ${wholeNumber} not null,
      period_id text references periods (id),
      speaks_on text not null,
      stands_for_task ${wholeNumber} not null check (stands_for_task in (0, 1)),
      is_draft ${wholeNumber} not null check (is_draft in (0, 1)),
      status text not null check (status in ('not-started', 'in-progress', 'done', 'stopped')),
      completed_on text,
      is_nothing_to_report ${wholeNumber} not null check (is_nothing_to_report in (0, 1)),
      result text not null,
      evidence text not null,
      evidence_version ${wholeNumber} not null,
      obstacles text not null,
      delay_cause text not null,
      proposals text not null,
      next_steps text not null,
      stop_reason text not null,
      recorded_at text not null,
      recorded_by text not null
    ) ${tableEnd}`,
    `insert into entries_by_period
      select id, version, task_id, agency_id, year, null, year || '-12-14', stands_for_task, 0, status,
        case when status <> 'done' then null
          when substr(recorded_at, 1, 10) < year || '-12-31' then substr(recorded_at, 1, 10)
          else year || '-12-31' end,
        0, result, evidence, 0, obstacles, '', '', '', stop_reason, recorded_at, recorded_by
      from progress_entries`,
    'drop table progress_entries',
    'alter table entries_by_period rename to progress_entries',
    `create unique index progress_entries_once on progress_entries (task_id, agency_id, year, coalesce(period_id, ''))`,
    `create index progress_entries_speaking
      on progress_entries (task_id, year, speaks_on, recorded_at, is_nothing_to_report, status, completed_on)
      where stands_for_task = 1 and is_draft = 0`,
    'create index progress_entries_of_period on progress_entries (period_id, agency_id)',

    `create table attachments (
      id text primary key,
      version ${wholeNumber} not null,
      sha256 text not null,
      name text not null,
      media_type text not null,
      size_bytes ${wholeNumber} not null check (size_bytes > 0),
      added_at text not null,
      added_by text not null,
      added_for_id text references agencies (id)
    ) ${tableEnd}`,
    `create table evidence_items (
      id text primary key,
      version ${wholeNumber} not null,
      entry_id text not null references progress_entries (id),
      position ${wholeNumber} not null,
      number_symbol text not null,
      issued_on text,
      issuer text not null,
      excerpt text not null,
      attachment_id text references attachments (id)
    ) ${tableEnd}`,
    'create index evidence_items_of_entry on evidence_items (entry_id, position)',
    'create index evidence_items_of_file on evidence_items (attachment_id)',

    'drop index target_results_once',
    'alter table target_results add column period_id text references periods (id)',
    `alter table target_results add column speaks_on text not null default ''`,
    `alter table target_results add column is_draft ${wholeNumber} not null default 0 check (is_draft in (0, 1))`,
    `update target_results set speaks_on = year || '-12-14'`,
    `create unique index target_results_once
      on target_results (target_id, year, coalesce(agency_id, ''), coalesce(period_id, ''))`,
    'create index target_results_of_period on target_results (period_id, agency_id)',

    `create table extensions (
      id text primary key,
      version ${wholeNumber} not null,
      task_id text not null references tasks (id),
      year ${wholeNumber},
      from_on text not null,
      to_on text not null check (to_on > from_on),
      reason text not null,
      document text not null,
      granted_at text not null,
      granted_by text not null
    ) ${tableEnd}`,
    'create index extensions_of_task on extensions (task_id, year, to_on)',
    `create table reminders (
      id text primary key,
      version ${wholeNumber} not null,
      period_id text not null references periods (id),
      at text not null,
      by text not null,
      way text not null check (way in ('email', 'zalo', 'phone', 'letter', 'other')),
      note text not null,
      agency_ids text not null
    ) ${tableEnd}`,
    'create index reminders_of_period on reminders (period_id, at)',
  ],
};
