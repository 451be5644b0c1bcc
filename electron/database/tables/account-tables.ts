import type { Flag, Versioned } from './row.ts';

export type PersonTable = Versioned & {
  name: string;
  sign_in_name: string;
  /** The sign-in name without marks, in lower case: no two people have the same. */
  sign_in_key: string;
  /** JSON list. */
  roles: string;
  agency_id: string | null;
  is_active: Flag;
  must_change_password: Flag;
  /** Another one with each new password: a session that began with an older one ends. */
  password_id: string;
  sort_key: string;
};

/** One row; none in a book that was never set up. */
export type AccessSettingsTable = Versioned & {
  mode: 'single' | 'accounts';
  idle_minutes: number;
  recovery_code_set_at: string | null;
};

export type SignInTable = Versioned & { person_id: string; at: string };
