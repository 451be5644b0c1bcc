import { pageNames } from '#shared/exchange/form-columns.ts';
import type { Sheet } from '#shared/progress/sheet.ts';
import { shortDate } from '#shared/words/dates.ts';
import type { BookPage } from '../../documents/excel/workbook.ts';
import { plain } from './form-head.ts';

const steps = ({ period, submission: { agency, dueOn } }: Sheet): string[] => [
  `1. Biểu này của ${agency.name}, kỳ "${period.name}". Chỉ ghi vào các ô nền vàng ở trang Nhiệm vụ và trang Chỉ tiêu (nếu có).`,
  '2. Trạng thái: chọn trong danh sách. Để trống nghĩa là chưa báo cáo. Việc không có gì để kể trong kỳ thì chọn "Không phát sinh"; hai điều này khác nhau.',
  '3. Hoàn thành phải có kết quả thực hiện, nên có ngày hoàn thành. Dừng phải có lý do dừng.',
  '4. Ngày viết ngày/tháng/năm: 05/06/2026. Số viết theo cách Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ: 1.234,5.',
  '5. Chỉ tiêu tính theo tỷ lệ ghi tử số và mẫu số; chương trình tự tính tỷ lệ. Không có gì để đếm thì ghi 0 và 0.',
  '6. Minh chứng: số, ký hiệu, ngày của văn bản; nhiều văn bản cách nhau bằng dấu chấm phẩy. Tệp minh chứng gửi kèm riêng.',
  '7. Có thể sắp xếp, lọc, ẩn cột, đổi độ rộng. Không xóa dòng, không chép thêm dòng, không xóa cột: dòng không có trong biểu không được nhận.',
  '8. Ghi họ tên, số điện thoại người lập ở đầu trang Nhiệm vụ để đơn vị tổng hợp hỏi lại khi cần.',
  '9. Lưu ở dạng Excel (.xlsx), giữ nguyên tệp này (không chép sang tệp khác) vì tệp mang mã của biểu ở phần ẩn.',
  `10. Gửi lại tệp cho đơn vị tổng hợp trước hết ngày ${shortDate(dueOn)}.`,
];

/** How the form is filled in, on a page of its own. */
export const guidePage = (sheet: Sheet): BookPage => ({
  name: pageNames.guide,
  columns: [{ width: 84 }],
  rows: [[{ text: 'HƯỚNG DẪN GHI BIỂU', look: 'title' }], ...steps(sheet).map((step) => [plain(step)])],
  hiddenRows: [],
  wideCells: [],
  lists: [],
  headRow: null,
  fixedColumns: 0,
  orientation: 'portrait',
});
