/**
 * The columns of a form's two pages. Each is found again by its key in a hidden row, else by its name. `hint`: what a
 * person may write, shown at the head of the column.
 */
export type FormColumn = {
  readonly key: string;
  readonly name: string;
  readonly width: number;
  readonly hint?: string;
};

export const formMark = 'skh:';

const column = (key: string, name: string, width: number, hint?: string): FormColumn => ({
  key,
  name,
  width,
  ...(hint !== undefined && { hint }),
});

export const taskColumns = [
  column('task', 'Mã', 10),
  column('section', 'Mục', 8),
  column('text', 'Nhiệm vụ', 36),
  column('role', 'Vai trò', 9),
  column('deadline', 'Thời hạn', 12),
  column('previous', 'Kỳ trước', 22),
  column(
    'standing',
    'Trạng thái',
    15,
    'Chọn trong danh sách. Để trống là chưa báo cáo; việc không có gì để kể thì chọn Không phát sinh.',
  ),
  column('result', 'Kết quả thực hiện', 36, 'Kết quả trong kỳ này. Xuống dòng trong ô: Alt + Enter.'),
  column('completedOn', 'Ngày hoàn thành', 12, 'Viết ngày/tháng/năm, ví dụ 05/06/2026. Chỉ ghi khi đã hoàn thành.'),
  column('evidence', 'Minh chứng', 18, 'Số, ký hiệu, ngày của văn bản; nhiều văn bản cách nhau bằng dấu chấm phẩy.'),
  column('obstacles', 'Khó khăn, vướng mắc', 20),
  column('delayCause', 'Nguyên nhân chậm', 16),
  column('proposals', 'Đề xuất, kiến nghị', 18),
  column('nextSteps', 'Việc tiếp theo', 18),
  column('stopReason', 'Lý do dừng', 14, 'Bắt buộc khi trạng thái là Dừng; nếu không thì để trống.'),
] as const;

export const targetColumns = [
  column('target', 'Mã', 10),
  column('section', 'Mục', 8),
  column('text', 'Chỉ tiêu', 56),
  column('unit', 'Đơn vị tính', 13),
  column('planned', 'Kế hoạch năm', 13),
  column('previous', 'Kỳ trước', 13),
  column(
    'value',
    'Thực hiện',
    14,
    'Viết số theo cách Việt Nam, ví dụ 1.234,5; chỉ tiêu định tính chọn Đạt hoặc Chưa đạt.',
  ),
  column('numerator', 'Tử số', 12, 'Chỉ ghi ở chỉ tiêu tính theo tỷ lệ; cả tử số và mẫu số.'),
  column('denominator', 'Mẫu số', 12, 'Chỉ ghi ở chỉ tiêu tính theo tỷ lệ; cả tử số và mẫu số.'),
  column('note', 'Ghi chú', 30, 'Chỉ lưu cùng số liệu.'),
] as const;

/** Written in the column of ids beside the two answers above the tasks. */
export const headMark = `${formMark}head`;
export const headLabels = {
  nothing: 'Cả kỳ không phát sinh (Có, Không):',
  madeBy: 'Người lập biểu, điện thoại:',
} as const;

export const pageNames = {
  tasks: 'Nhiệm vụ',
  targets: 'Chỉ tiêu',
  guide: 'Hướng dẫn',
  hidden: '_so-ke-hoach',
} as const;
