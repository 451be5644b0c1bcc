/** One command that was carried out. */
export type AuditLineTable = {
  id: string;
  sequence: number;
  at: string;
  actor_id: string;
  actor_name: string;
  actor_roles: string;
  operation: string;
  /** The short name of what it was done to: "Nhiệm vụ II.5: Điều tra…"; empty where nobody noted it. */
  about: string;
  reason: string | null;
  /** The command that this one took back, or did again. */
  undoes_line_id: string | null;
  change_count: number;
  /** Person, name of the thing and reason without marks. */
  search_text: string;
  /** SHA-256 of the line before, in hex; empty for the first. */
  previous_hash: string;
  hash: string;
};

/** One row that the command touched; `before` null: made by it, `after` null: removed by it. Only changed fields. */
export type AuditChangeTable = {
  id: string;
  line_id: string;
  position: number;
  table_name: string;
  row_id: string;
  before: string | null;
  after: string | null;
};

/** Which plans, tasks, targets and agencies a line is about: an index to find lines by, no part of the chain. */
export type AuditSubjectTable = {
  kind: 'plan' | 'task' | 'target' | 'agency';
  subject_id: string;
  sequence: number;
};

/** The one row that names the last line; whoever adds a line holds it until the command is kept. */
export type AuditHeadTable = { id: number; sequence: number; hash: string };
