export const planStatuses = ['draft', 'in-force', 'closed'] as const;
/** `draft`: still being entered; only a plan in force asks for reports; a closed one stays readable and correctable. */
export type PlanStatus = (typeof planStatuses)[number];

export const planStatusNames = {
  draft: 'Đang soạn',
  'in-force': 'Đang thực hiện',
  closed: 'Đã kết thúc',
} satisfies Record<PlanStatus, string>;

export const sourceKinds = ['full-text', 'secondary', 'entered'] as const;
/** Where the plan's data come from: its own text, only a report about it, or a person's typing. */
export type SourceKind = (typeof sourceKinds)[number];

export const sourceKindNames = {
  'full-text': 'Toàn văn',
  secondary: 'Theo bài báo, chưa có toàn văn',
  entered: 'Nhập tay',
} satisfies Record<SourceKind, string>;
