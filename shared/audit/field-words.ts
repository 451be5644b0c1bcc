import { accountFieldWords } from './account-field-words.ts';
import { exchangeFieldWords } from './exchange-field-words.ts';
import { planFieldWords } from './plan-field-words.ts';
import { roundFieldWords } from './round-field-words.ts';

/** Table → column → what a person calls it. */
export type FieldWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Columns that many tables have. */
const common: Readonly<Record<string, string>> = {
  plan_id: 'Kế hoạch',
  section_id: 'Mục',
  phase_id: 'Giai đoạn',
  task_id: 'Nhiệm vụ',
  target_id: 'Chỉ tiêu',
  agency_id: 'Cơ quan',
  period_id: 'Kỳ báo cáo',
  amendment_id: 'Theo văn bản sửa đổi',
  ended_by_id: 'Hết hiệu lực theo văn bản',
  replaces_id: 'Thay cho',
  position: 'Thứ tự',
  name: 'Tên',
  title: 'Tên',
  text: 'Nội dung',
  note: 'Ghi chú',
  kind: 'Loại',
  year: 'Năm',
  year_from: 'Từ năm',
  year_to: 'Đến năm',
  valid_from: 'Từ ngày',
  valid_to: 'Đến ngày',
  doc_type: 'Loại văn bản',
  number: 'Số',
  symbol: 'Ký hiệu',
  issued_on: 'Ngày ban hành',
  place: 'Địa danh',
  recipients: 'Nơi nhận',
  signer_name: 'Người ký',
  drafting_unit: 'Ký hiệu đơn vị soạn thảo',
  value: 'Giá trị',
  value_max: 'Giá trị cao nhất',
  status: 'Trạng thái',
  role: 'Vai trò',
};

const ofTable: FieldWords = {
  ...planFieldWords,
  ...roundFieldWords,
  ...exchangeFieldWords,
  ...accountFieldWords,
};

/** The Vietnamese name of a column; undefined where nobody has named it. */
export const fieldWord = (table: string, column: string): string | undefined =>
  ofTable[table]?.[column] ?? common[column];
