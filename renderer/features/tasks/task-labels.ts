import type { TaskFields } from '#shared/tasks/task-fields.ts';

export const taskLabels = {
  text: 'Nhiệm vụ',
  sectionId: 'Mục',
  phaseId: 'Giai đoạn',
  marker: 'Ký hiệu đầu dòng',
  details: 'Nội dung chi tiết, mỗi dòng một ý',
  expectedOutput: 'Sản phẩm',
  leadId: 'Chủ trì',
  jointIds: 'Cùng thực hiện',
  supportIds: 'Phối hợp',
  rhythm: 'Nhịp thực hiện',
  deadline: 'Thời hạn',
  yearFrom: 'Từ năm',
  yearTo: 'Đến năm',
  funding: 'Nguồn kinh phí',
  modality: 'Mức độ yêu cầu',
  targetIds: 'Chỉ tiêu liên quan',
  source: 'Chỗ trong văn bản gốc',
} satisfies Record<keyof TaskFields, string>;
