import { figure } from '../words/numbers.ts';

/** What one row of each table is to people, in the order in which contents are told. */
export const tableWords: Readonly<Record<string, string>> = {
  plans: 'kế hoạch',
  phases: 'giai đoạn',
  sections: 'mục',
  targets: 'chỉ tiêu',
  target_values: 'giá trị kế hoạch theo năm',
  target_results: 'kết quả chỉ tiêu',
  tasks: 'nhiệm vụ',
  assignments: 'phân công',
  group_members: 'cơ quan thuộc nhóm',
  task_funding: 'dòng kinh phí',
  task_targets: 'liên hệ nhiệm vụ – chỉ tiêu',
  progress_entries: 'kết quả nhiệm vụ',
  evidence_items: 'văn bản minh chứng',
  attachments: 'tệp',
  extensions: 'lần gia hạn',
  periods: 'kỳ báo cáo',
  submissions: 'lần gửi kết quả',
  reminders: 'lần đôn đốc',
  given_forms: 'biểu đã gửi đi',
  received_answers: 'tệp trả lời đã nhận',
  papers: 'văn bản',
  paper_parts: 'phần văn bản đã sửa',
  reporting_duties: 'chế độ báo cáo',
  amendments: 'văn bản sửa đổi',
  plan_texts: 'văn bản gốc',
  agencies: 'cơ quan',
  people: 'tài khoản',
  sign_ins: 'lần đăng nhập',
  access_settings: 'cách vào sổ',
  successions: 'lần sắp xếp cơ quan',
  succession_links: 'quan hệ kế thừa',
  succession_moves: 'việc chuyển theo sắp xếp',
  office_settings: 'thông tin cơ quan sử dụng sổ',
  book_identity: 'khóa của sổ',
  correspondents: 'nơi trao đổi tệp',
};

type RowCount = { readonly table: string; readonly count: number };

/** "50 nhiệm vụ, 146 phân công, 1 văn bản gốc". */
export const contentsWords = (counts: readonly RowCount[]): string => {
  const order = Object.keys(tableWords);
  const rank = (table: string) => (order.includes(table) ? order.indexOf(table) : order.length);
  return counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => rank(a.table) - rank(b.table))
    .map(({ table, count }) => `${figure(count)} ${tableWords[table] ?? table}`)
    .join(', ');
};
