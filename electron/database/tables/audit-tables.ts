/** One command that was carried out. */
export type AuditLineTable = {
  id: string;
  sequence: number;
  at: string;
  actor_id: string;
  actor_name: string;
  actor_roles: string;
  operation: string;
  reason: string | null;
  undoes_line_id: string | null;
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
