import type { Rollup } from '#shared/targets/target.ts';
import type { TargetFields } from '#shared/targets/target-fields.ts';

export const targetLabels = {
  sectionId: 'Mục',
  phaseId: 'Giai đoạn',
  text: 'Chỉ tiêu',
  kind: 'Loại chỉ tiêu',
  unit: 'Đơn vị tính',
  comparator: 'Dấu so sánh',
  direction: 'Chiều hướng',
  value: 'Giá trị kế hoạch',
  valueMax: 'Giá trị cao nhất (nếu là khoảng)',
  plannedValues: 'Giá trị kế hoạch từng năm',
  baselineYear: 'Năm gốc',
  baselineValue: 'Giá trị năm gốc',
  yearFrom: 'Từ năm',
  yearTo: 'Đến năm',
  isPerYear: 'Giá trị tính theo từng năm',
  isCumulative: 'Số lũy kế, năm sau không thấp hơn năm trước',
  rollup: 'Cách tổng hợp số của các cơ quan',
  numeratorName: 'Tử số đếm cái gì',
  denominatorName: 'Mẫu số đếm cái gì',
  conditionOf: 'Là điều kiện của chỉ tiêu',
  leadId: 'Cơ quan chủ trì',
  source: 'Chỗ trong văn bản gốc',
} satisfies Record<keyof TargetFields, string>;

export const kindNames = { quantitative: 'Định lượng, có số', qualitative: 'Định tính, đạt hoặc chưa đạt' } as const;

export const comparatorNames = {
  '>=': '≥ ít nhất',
  '>': '> trên',
  '=': '= đúng bằng',
  '<=': '≤ không quá',
  '<': '< dưới',
  '~': '≈ khoảng',
} satisfies Record<NonNullable<TargetFields['comparator']>, string>;

export const directionNames = { increase: 'Càng cao càng tốt', decrease: 'Càng thấp càng tốt' } as const;

export const rollupNames = {
  last: 'Lấy số của cơ quan chủ trì, nếu chưa có thì số ghi sau cùng',
  sum: 'Cộng số của các cơ quan',
  ratio: 'Tổng tử số chia tổng mẫu số',
} satisfies Record<Rollup, string>;
