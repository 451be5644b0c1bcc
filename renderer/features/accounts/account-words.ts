import type { Role } from '#shared/contract/actor.ts';

/** What each role may do, for whoever gives it. */
export const roleMeanings = {
  administrator: 'Tài khoản, sao lưu, danh mục cơ quan, cài đặt; xem mọi nội dung.',
  compiler: 'Nhập kế hoạch, giao việc, ghi và tổng hợp kết quả, lập báo cáo; sửa mọi nội dung.',
  liaison: 'Chỉ xem nhiệm vụ, chỉ tiêu của cơ quan mình và ghi kết quả của cơ quan mình.',
  leader: 'Xem mọi nội dung và báo cáo, không sửa.',
} satisfies Record<Role, string>;
