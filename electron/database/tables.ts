import type { AccessSettingsTable, PersonTable, SignInTable } from './tables/account-tables.ts';
import type {
  AgencyTable,
  OfficeSettingsTable,
  SuccessionLinkTable,
  SuccessionMoveTable,
  SuccessionTable,
} from './tables/agency-tables.ts';
import type { AuditChangeTable, AuditHeadTable, AuditLineTable, AuditSubjectTable } from './tables/audit-tables.ts';
import type {
  BookIdentityTable,
  CorrespondentTable,
  GivenFormTable,
  ReceivedAnswerTable,
} from './tables/exchange-tables.ts';
import type { PaperPartTable, PaperTable } from './tables/paper-tables.ts';
import type {
  AmendmentTable,
  PhaseTable,
  PlanTable,
  PlanTextTable,
  ReportingDutyTable,
  SectionTable,
} from './tables/plan-tables.ts';
import type {
  AttachmentTable,
  EvidenceItemTable,
  PeriodTable,
  ReminderTable,
  SubmissionTable,
} from './tables/round-tables.ts';
import type { TargetResultTable, TargetTable, TargetValueTable } from './tables/target-tables.ts';
import type {
  AssignmentTable,
  ExtensionTable,
  GroupMemberTable,
  ProgressEntryTable,
  TaskFundingTable,
  TaskTable,
  TaskTargetTable,
} from './tables/task-tables.ts';

/** Every table of the book by its name, but that of the secrets: only `door/secrets.ts` knows it. */
export type Tables = {
  agencies: AgencyTable;
  successions: SuccessionTable;
  succession_links: SuccessionLinkTable;
  succession_moves: SuccessionMoveTable;
  office_settings: OfficeSettingsTable;
  people: PersonTable;
  access_settings: AccessSettingsTable;
  sign_ins: SignInTable;
  plans: PlanTable;
  plan_texts: PlanTextTable;
  phases: PhaseTable;
  sections: SectionTable;
  amendments: AmendmentTable;
  reporting_duties: ReportingDutyTable;
  targets: TargetTable;
  target_values: TargetValueTable;
  target_results: TargetResultTable;
  tasks: TaskTable;
  assignments: AssignmentTable;
  task_funding: TaskFundingTable;
  task_targets: TaskTargetTable;
  group_members: GroupMemberTable;
  progress_entries: ProgressEntryTable;
  evidence_items: EvidenceItemTable;
  attachments: AttachmentTable;
  extensions: ExtensionTable;
  periods: PeriodTable;
  submissions: SubmissionTable;
  reminders: ReminderTable;
  book_identity: BookIdentityTable;
  correspondents: CorrespondentTable;
  given_forms: GivenFormTable;
  received_answers: ReceivedAnswerTable;
  papers: PaperTable;
  paper_parts: PaperPartTable;
  audit_lines: AuditLineTable;
  audit_changes: AuditChangeTable;
  audit_subjects: AuditSubjectTable;
  audit_head: AuditHeadTable;
};

/** Tables whose rows people edit: each row has an id and a version. */
export type BookTable = Exclude<keyof Tables, `audit_${string}`>;

const isBookTable: Record<BookTable, true> = {
  agencies: true,
  successions: true,
  succession_links: true,
  succession_moves: true,
  office_settings: true,
  people: true,
  access_settings: true,
  sign_ins: true,
  plans: true,
  plan_texts: true,
  phases: true,
  sections: true,
  amendments: true,
  reporting_duties: true,
  targets: true,
  target_values: true,
  target_results: true,
  tasks: true,
  assignments: true,
  task_funding: true,
  task_targets: true,
  group_members: true,
  progress_entries: true,
  periods: true,
  submissions: true,
  evidence_items: true,
  attachments: true,
  extensions: true,
  reminders: true,
  book_identity: true,
  correspondents: true,
  given_forms: true,
  received_answers: true,
  papers: true,
  paper_parts: true,
};
export const bookTables = Object.keys(isBookTable) as readonly BookTable[];
