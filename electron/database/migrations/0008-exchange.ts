import type { Migration } from '../migration.ts';

/** Exchange by file: whose book this is, whom it exchanges files with, the forms given out, the answers taken in. */
export const exchange: Migration = {
  name: '0008-exchange',
  statements: ({ wholeNumber, tableEnd }) => [
    `create table book_identity (
      id text primary key,
      version ${wholeNumber} not null,
      book_id text not null,
      kind text not null check (kind in ('compiler', 'liaison')),
      agency_id text references agencies (id),
      compiler_book_id text,
      public_key text not null,
      made_at text not null,
      check ((kind = 'liaison') = (agency_id is not null and compiler_book_id is not null))
    ) ${tableEnd}`,
    `create table correspondents (
      id text primary key,
      version ${wholeNumber} not null,
      book_id text not null,
      agency_id text references agencies (id),
      name text not null,
      public_key text not null,
      first_seen_at text not null,
      confirmed_at text,
      confirmed_by text not null,
      unique (book_id, public_key)
    ) ${tableEnd}`,
    `create table given_forms (
      id text primary key,
      version ${wholeNumber} not null,
      period_id text not null references periods (id),
      agency_id text not null references agencies (id),
      form text not null check (form in ('package', 'excel')),
      plan_version ${wholeNumber} not null,
      given_at text not null,
      given_by text not null,
      base text not null,
      sha256 text not null
    ) ${tableEnd}`,
    'create index given_forms_of_period on given_forms (period_id, agency_id, given_at)',
    `create table received_answers (
      id text primary key,
      version ${wholeNumber} not null,
      form_id text not null references given_forms (id),
      period_id text not null references periods (id),
      agency_id text not null references agencies (id),
      sha256 text not null,
      file_name text not null,
      form text not null check (form in ('package', 'excel')),
      made_at text,
      made_by text not null,
      received_at text not null,
      received_by text not null,
      signature text not null check (signature in ('none', 'unknown', 'unconfirmed', 'confirmed', 'changed')),
      is_nothing_to_report ${wholeNumber} not null check (is_nothing_to_report in (0, 1)),
      counts text not null,
      told text not null,
      settled text not null
    ) ${tableEnd}`,
    'create index received_answers_of_period on received_answers (period_id, agency_id, received_at)',
    'create index received_answers_of_form on received_answers (form_id)',
  ],
};
