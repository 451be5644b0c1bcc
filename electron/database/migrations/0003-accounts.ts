import type { Migration } from '../migration.ts';

/**
 * People with roles, how the book is entered, sign-ins. What must stay secret has a table of its own, which no audit
 * line copies.
 */
export const accounts: Migration = {
  name: '0003-accounts',
  statements: ({ wholeNumber, binaryText, tableEnd }) => [
    `create table people (
      id text primary key,
      version ${wholeNumber} not null,
      name text not null,
      sign_in_name text not null,
      sign_in_key text not null unique,
      roles text not null,
      agency_id text references agencies (id),
      is_active ${wholeNumber} not null check (is_active in (0, 1)),
      must_change_password ${wholeNumber} not null check (must_change_password in (0, 1)),
      password_id text not null,
      sort_key ${binaryText} not null
    ) ${tableEnd}`,
    `create table access_settings (
      id text primary key,
      version ${wholeNumber} not null,
      mode text not null check (mode in ('single', 'accounts')),
      idle_minutes ${wholeNumber} not null check (idle_minutes between 1 and 480),
      recovery_code_set_at text
    ) ${tableEnd}`,
    `create table sign_ins (
      id text primary key,
      version ${wholeNumber} not null,
      person_id text not null references people (id),
      at text not null
    ) ${tableEnd}`,
    'create index sign_ins_of_person on sign_ins (person_id, at)',
    `create table secrets (
      owner text primary key,
      hash text not null
    ) ${tableEnd}`,
  ],
};
