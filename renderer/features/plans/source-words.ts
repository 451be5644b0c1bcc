import type { LinkKind } from '#shared/plans/plan-text.ts';

export const linkKindNames = {
  target: 'Chỉ tiêu',
  task: 'Nhiệm vụ',
  duty: 'Chế độ báo cáo',
} satisfies Record<LinkKind, string>;
