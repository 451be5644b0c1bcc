import { describe, expect, test } from 'vitest';
import { beginningWith, countBySection, readPlan } from './library-files.ts';

const isOpen = (task: { readonly lead: string | null; readonly joint: readonly string[] }) =>
  task.lead === null && task.joint.length === 0;

describe('the plan of Lào Cai, 3/2021', () => {
  const plan = readPlan('lao-cai-2021');

  test('has neither number nor day', () => {
    expect(plan.document).toMatchObject({ number: null, symbol: 'KH-UBND', date: '2021-03' });
    expect([plan.periodStart, plan.periodEnd, plan.standingAgency]).toEqual([2021, 2030, 'lao-cai/so-ldtbxh']);
    expect([plan.legalBases.length, plan.recipients.length, plan.findings.length]).toEqual([2, 8, 5]);
  });

  test('gives thirty-four tasks, thirteen of them to nobody', () => {
    expect(countBySection(plan.tasks)).toEqual({
      'II.1': 3,
      'II.2': 5,
      'II.3': 1,
      'II.4': 2,
      'II.5': 2,
      'II.6': 1,
      'III.1': 2,
      'III.2.1': 4,
      'III.2.2': 1,
      'III.2.3': 1,
      'III.2.4': 1,
      'III.2.5': 1,
      'III.2.6': 1,
      'III.2.7': 1,
      'III.2.8': 1,
      'III.2.9': 1,
      'III.2.10': 1,
      'III.2.11': 4,
      closing: 1,
    });
    expect(countBySection(plan.tasks.filter(isOpen))).toEqual({
      'II.1': 3,
      'II.2': 5,
      'II.3': 1,
      'II.4': 2,
      'II.5': 2,
    });
  });

  test('keeps both shares that it sets for one target', () => {
    const values = (phase: string | null) => plan.targets.filter((one) => one.phase === phase).map((one) => one.value);
    expect(values('2021-2025')).toEqual([60, 1, 30, 50, 100]);
    expect(values('2026-2030')).toEqual([90, 1, 60, 40, 80, 100]);
    expect(values(null)).toEqual([2, 500]);
    expect(plan.targets.filter((target) => target.isCondition)).toHaveLength(2);
  });

  test('narrows a task to the phase that its sentence names', () => {
    expect(beginningWith(plan.tasks, 'Giai đoạn 2026 - 2030, hỗ trợ')).toMatchObject({ yearFrom: 2026, yearTo: 2030 });
  });

  test('asks for six reports, sent through the standing agency', () => {
    expect(plan.duties.map((duty) => [duty.kind, duty.due.text, duty.via.length])).toEqual([
      ['annual', 'trước tháng 11 hàng năm', 1],
      ['midterm', 'tháng 11/2025', 1],
      ['final', 'tháng 10/2030', 1],
      ['adhoc', 'theo quy định', 1],
      ['adhoc', 'theo quy định', 0],
      ['other', 'theo quy định', 0],
    ]);
  });
});

describe('the plan of Phòng GDĐT thành phố Thái Nguyên, 619/KH-GDĐT', () => {
  const plan = readPlan('thai-nguyen-619');

  test('derives from the plan of the city', () => {
    expect(plan.document).toMatchObject({ number: '619', symbol: 'KH-GDĐT', date: '2021-06-10' });
    expect(plan.parents.map((parent) => parent.number)).toEqual(['138/KH-UBND', '112/QĐ-TTg']);
    expect([plan.legalBases.length, plan.recipients.length, plan.duties.length]).toEqual([1, 3, 0]);
  });

  test('gives twenty-eight tasks, twenty of them to nobody', () => {
    expect(countBySection(plan.tasks)).toEqual({
      'II.1.a': 1,
      'II.1.b': 1,
      'II.1.c': 1,
      'II.1.d': 1,
      'II.2.a': 1,
      'II.2.b': 1,
      'II.2.c': 3,
      'II.3': 1,
      'II.4.a': 1,
      'II.4.b': 1,
      'II.5.a': 1,
      'II.5.b': 1,
      'II.5.c': 1,
      'II.6.a': 1,
      'II.6.b': 1,
      'II.6.c': 1,
      'II.6.d': 1,
      'II.7': 1,
      III: 1,
      'IV.1': 2,
      'IV.2': 4,
      closing: 1,
    });
    expect(plan.tasks.filter(isOpen)).toHaveLength(20);
  });

  test('measures the rise against the year that each target names', () => {
    const rises = plan.targets.filter((target) => target.direction === 'increase');
    expect(rises.map(({ value, baselineYear }) => [value, baselineYear])).toEqual([
      [20, 2020],
      [30, 2025],
    ]);
    expect(plan.targets).toHaveLength(13);
  });
});

describe('the plan of Thừa Thiên Huế, 260/KH-UBND, known from the press', () => {
  const plan = readPlan('thua-thien-hue-260');

  test('holds what the article gives and nothing more', () => {
    expect(plan.source).toBe('secondary');
    expect(plan.document).toMatchObject({ number: '260', symbol: 'KH-UBND', date: null, place: null });
    expect([plan.targets.length, plan.tasks.length, plan.duties.length]).toEqual([14, 8, 0]);
    expect(plan.tasks.every(isOpen)).toBe(true);
    expect([plan.signer, plan.standingAgency, plan.recipients]).toEqual([null, null, []]);
  });

  test('gives the figures of each phase', () => {
    const values = (phase: string | null) => plan.targets.filter((one) => one.phase === phase).map((one) => one.value);
    expect(values('2021-2025')).toEqual([60, 1, 50, 50, 20, 95]);
    expect(values('2026-2030')).toEqual([90, 1, 60, 30, 80, 100]);
    expect(values(null)).toEqual([5000, 300]);
  });
});
