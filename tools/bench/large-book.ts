import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { openBook } from '#node-side/core/open-book.ts';
import { fold } from '#shared/words/fold.ts';
import { sortKey } from '#shared/words/order.ts';

const agencyNames = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Công an tỉnh', 'Sở Giáo dục và Đào tạo'];
const verbs = ['Xây dựng', 'Tổ chức', 'Kiểm tra', 'Hướng dẫn', 'Rà soát', 'Báo cáo', 'Đào tạo', 'Khảo sát'];
const objects = ['mạng lưới cơ sở trợ giúp xã hội', 'đội ngũ cộng tác viên', 'dịch vụ công tác xã hội tại bệnh viện'];
const places = ['trên địa bàn tỉnh', 'tại các xã, phường', 'trong ngành giáo dục', 'trong lĩnh vực tư pháp'];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The words of the n-th task. */
export const taskText = (n: number): string =>
  `${pick(verbs, n)} ${pick(objects, n >> 3)} ${pick(places, n >> 5)}, đợt ${n}`;

/** A province's plans. */
const planCount = 50;

/**
 * Fills a folder's book: 50 plans share the tasks, with three assignments a task and an entry for every second one; or
 * with entries of the last years for each.
 */
export const fillBook = async (
  folder: string,
  tasks: number,
  { entriesOfEach } = { entriesOfEach: 0 },
): Promise<void> => {
  await (await openBook(folder, new Date())).close();
  const db = new Sqlite(path.join(folder, 'so-ke-hoach.db'));
  const insert = (table: string, row: Record<string, string | number | null>) =>
    db
      .prepare(`insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).fill('?')})`)
      .run(Object.values(row));
  const tasksInPlan = Math.ceil(tasks / planCount);
  db.transaction(() => {
    for (const [index, name] of agencyNames.entries())
      insert('agencies', {
        id: `a${index}`,
        version: 1,
        name,
        short_name: name,
        kind: 'so',
        level: 'tinh',
        superior_lines: '[]',
        issuer_lines: '[]',
        sort_key: sortKey(name),
        search_text: fold(name),
      });
    for (let n = 0; n < tasks; n++) {
      const position = n % tasksInPlan;
      const plan = `p${String(Math.floor(n / tasksInPlan)).padStart(4, '0')}`;
      if (position === 0) insertPlan(insert, plan);
      insertTask(insert, { plan, position, n, entriesOfEach });
    }
  })();
  db.close();
};

type Insert = (table: string, row: Record<string, string | number | null>) => void;

const insertPlan = (insert: Insert, id: string): void => {
  insert('plans', {
    id,
    version: 1,
    name: `Kế hoạch ${id}`,
    doc_type: 'Kế hoạch',
    issuer: 'Ủy ban nhân dân tỉnh',
    title: 'Kế hoạch',
    subject: 'Kế hoạch',
    objective: '',
    period_start: 2021,
    period_end: 2025,
    bases: '[]',
    recipients: '[]',
    signer_role_lines: '[]',
    findings: '[]',
  });
  insert('sections', { id: `${id}s`, version: 1, plan_id: id, position: 0, label: 'II.1', title: 'Nhiệm vụ' });
};

type Task = { readonly plan: string; readonly position: number; readonly n: number; readonly entriesOfEach: number };

const insertTask = (insert: Insert, { plan, position, n, entriesOfEach }: Task): void => {
  const id = `t${String(n).padStart(7, '0')}`;
  insert('tasks', {
    id,
    version: 1,
    plan_id: plan,
    section_id: `${plan}s`,
    position,
    text: taskText(n),
    details: '[]',
    rhythm: 'yearly',
    year_from: 2021,
    year_to: 2025,
    search_text: fold(taskText(n)),
  });
  for (const [place, role] of ['lead', 'support', 'support'].entries()) {
    const agency_id = `a${(n + place) % agencyNames.length}`;
    insert('assignments', { id: `${id}${place}`, version: 1, task_id: id, agency_id, role, position: place });
  }
  for (let nth = 0; nth < entriesOfEach; nth++) insertEntry(insert, { id, n, nth });
  if (entriesOfEach === 0 && n % 2 === 0) insertEntry(insert, { id, n, nth: 0 });
};

const insertEntry = (insert: Insert, { id, n, nth }: { id: string; n: number; nth: number }): void => {
  const year = 2023 - nth;
  const isDone = n % 6 === 0;
  insert('progress_entries', {
    id: `${id}e${nth}`,
    version: 1,
    task_id: id,
    agency_id: `a${n % agencyNames.length}`,
    year,
    speaks_on: `${year}-12-14`,
    stands_for_task: 1,
    is_draft: 0,
    status: isDone ? 'done' : n % 31 === 1 ? 'stopped' : 'in-progress',
    completed_on: isDone ? `${n % 12 === 0 ? year : year + 1}-02-01` : null,
    is_nothing_to_report: 0,
    result: 'Đã thực hiện',
    evidence: '',
    evidence_version: 0,
    obstacles: '',
    delay_cause: '',
    proposals: '',
    next_steps: '',
    stop_reason: '',
    recorded_at: `${year}-12-01T00:00:00.000Z`,
    recorded_by: 'A',
  });
};
