import { figure } from '../words/numbers.ts';
import type { TargetFault, TargetFields } from './target-fields.ts';

type Range = { readonly value: number | null; readonly valueMax: number | null };
type Path = TargetFault['path'];

const rangeFaults = (path: Path, maxPath: Path, label: string, { value, valueMax }: Range): TargetFault[] => {
  if (valueMax !== null && value === null)
    return [{ path: maxPath, reason: `${label} cao nhất ${figure(valueMax)}: nhập cả giá trị thấp nhất.` }];
  if (value !== null && value < 0) return [{ path, reason: `${label} ${figure(value)}: không được âm.` }];
  if (value !== null && valueMax !== null && valueMax < value)
    return [{ path: maxPath, reason: `${label} cao nhất ${figure(valueMax)}: không được thấp hơn ${figure(value)}.` }];
  return [];
};

const percentFaults = (path: Path, label: string, unit: string | null, value: number | null): TargetFault[] =>
  unit === '%' && value !== null && value > 100
    ? [{ path, reason: `${label} ${figure(value)} %: tỷ lệ phần trăm phải từ 0 đến 100.` }]
    : [];

const yearValueFaults = ({ plannedValues, unit, kind }: TargetFields): TargetFault[] => {
  if (kind === 'qualitative')
    return plannedValues.length === 0
      ? []
      : [{ path: 'plannedValues', reason: 'Giá trị kế hoạch từng năm: chỉ tiêu định tính không có giá trị.' }];
  const years = plannedValues.map((planned) => planned.year);
  const twice = years.find((year, at) => years.indexOf(year) !== at);
  return [
    ...plannedValues.flatMap((planned) => {
      const label = `Giá trị kế hoạch năm ${planned.year}`;
      return [
        ...rangeFaults('plannedValues', 'plannedValues', label, planned),
        ...percentFaults('plannedValues', label, unit, planned.valueMax ?? planned.value),
      ];
    }),
    ...(twice === undefined
      ? []
      : [{ path: 'plannedValues' as const, reason: `Giá trị kế hoạch năm ${twice}: mỗi năm chỉ có một giá trị.` }]),
  ];
};

const wordsOnlyFaults = (target: TargetFields): TargetFault[] => {
  const faults: TargetFault[] = [];
  if (target.value !== null || target.valueMax !== null || target.comparator !== null)
    faults.push({ path: 'value', reason: 'Giá trị: chỉ tiêu định tính để trống giá trị và dấu so sánh.' });
  if (target.rollup !== 'last')
    faults.push({ path: 'rollup', reason: 'Cách tổng hợp: chỉ tiêu định tính không cộng và không tính tỷ lệ được.' });
  return faults;
};

const measuredFaults = (target: TargetFields): TargetFault[] => [
  ...rangeFaults('value', 'valueMax', 'Giá trị', target),
  ...percentFaults(
    target.valueMax === null ? 'value' : 'valueMax',
    'Giá trị',
    target.unit,
    target.valueMax ?? target.value,
  ),
  ...((target.value !== null || target.plannedValues.length > 0) && target.comparator === null
    ? [{ path: 'comparator' as const, reason: 'Dấu so sánh: chỉ tiêu có giá trị phải có dấu, như = hoặc ≥.' }]
    : []),
  ...(target.rollup === 'sum' && target.unit === '%'
    ? [{ path: 'rollup' as const, reason: 'Cách tổng hợp: tỷ lệ % của các cơ quan không cộng được.' }]
    : []),
];

/** What is wrong with the figures that a target asks for. */
export const listFigureFaults = (target: TargetFields): TargetFault[] => [
  ...(target.kind === 'qualitative' ? wordsOnlyFaults(target) : measuredFaults(target)),
  ...yearValueFaults(target),
  ...(target.baselineValue !== null && target.baselineYear === null
    ? [{ path: 'baselineYear' as const, reason: 'Năm gốc: giá trị năm gốc phải có năm.' }]
    : []),
  ...(target.source !== null && target.source.to < target.source.from
    ? [{ path: 'source' as const, reason: 'Chỗ trong văn bản gốc: điểm cuối không được trước điểm đầu.' }]
    : []),
];
