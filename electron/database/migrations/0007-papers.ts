import type { Migration } from '../migration.ts';

/** Papers that are drafted from the book, edited part by part, and signed. */
export const papers: Migration = {
  name: '0007-papers',
  statements: ({ wholeNumber, tableEnd }) => [
    `create table papers (
      id text primary key,
      version ${wholeNumber} not null,
      kind text not null,
      plan_id text not null references plans (id),
      year ${wholeNumber} not null,
      period_id text references periods (id),
      agency_id text references agencies (id),
      grouped_by text not null check (grouped_by in ('section', 'lead', 'target')),
      state text not null check (state in ('draft', 'signed')),
      title text not null,
      symbol text not null,
      frame text not null,
      part_order text not null,
      number text,
      signed_on text,
      revises_id text references papers (id),
      revise_reason text not null,
      created_at text not null,
      created_by text not null,
      changed_at text not null,
      changed_by text not null,
      edit_count ${wholeNumber} not null,
      frozen_at text,
      frozen_by text not null,
      frozen text not null,
      pdf_id text references attachments (id),
      word_id text references attachments (id),
      check ((state = 'signed') = (number is not null and signed_on is not null and frozen_at is not null))
    ) ${tableEnd}`,
    'create index papers_of_plan on papers (plan_id, year)',
    'create index papers_revising on papers (revises_id)',
    'create unique index papers_numbered on papers (symbol, number, substr(signed_on, 1, 4))',
    `create table paper_parts (
      id text primary key,
      version ${wholeNumber} not null,
      paper_id text not null references papers (id),
      part_key text not null,
      name text not null,
      is_included ${wholeNumber} not null check (is_included in (0, 1)),
      blocks text,
      drafted text,
      unique (paper_id, part_key)
    ) ${tableEnd}`,
  ],
};
