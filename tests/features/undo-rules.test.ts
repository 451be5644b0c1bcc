import { expect, test } from 'vitest';
import { fieldsOfPlan } from '#shared/plans/plan-form.ts';
import { fieldsOf as fieldsOfTarget } from '#shared/targets/target-fields.ts';
import { emptyTaskFields } from '#shared/tasks/task-fields.ts';
import { onBothEngines } from '../support/a-book.ts';
import { aSmallBook, type SmallBook, writtenPlan } from '../support/a-small-book.ts';
import { everyRow } from '../support/every-row.ts';
import { refusalOf } from '../support/refusals.ts';

const recording = { status: 'in-progress' as const, result: 'Đã làm', evidence: '', obstacles: '', stopReason: '' };
const days = { cutOffOn: '2022-12-14', dueOn: '2022-12-14', coversFrom: '2021-12-15', coversTo: '2022-12-14' };
const reason = 'Nhập nhầm';

/** What was done first, what was done on top of it, and what undoing the first would break. */
type Clash = { readonly first: (small: SmallBook) => Promise<string>; readonly says: RegExp };

const assign = (small: SmallBook, agencyId: string, role: 'lead' | 'support' | null) =>
  small.tasks.assign({ taskIds: [small.task.id], agencyId, role });

const clashes: Readonly<Record<string, Clash>> = {
  'a plan made longer, and a task in its last year': {
    first: async (small) => {
      const line = await small.lineOf(small.change({ periodEnd: 2030 }));
      const fields = { ...emptyTaskFields, sectionId: small.sectionId, text: 'Tổng kết' };
      await small.tasks.add({ planId: small.planId, ...fields, yearFrom: 2030, yearTo: 2030 });
      return line;
    },
    says: /Thời gian của kế hoạch phải gồm năm 2030: nhiệm vụ "Tổng kết"/,
  },
  'a plan made longer, and a period of its last year': {
    first: async (small) => {
      const line = await small.lineOf(small.change({ periodEnd: 2030 }));
      const late = { coversFrom: '2028-12-15', coversTo: '2029-12-14', cutOffOn: '2029-12-14', dueOn: '2029-12-14' };
      await small.periods.open({ planId: small.planId, kind: 'year', name: 'Năm 2029', ...late });
      return line;
    },
    says: /nằm ngoài thời gian của kế hoạch \(2021–2025\)/,
  },
  'a task deleted, and its plan made shorter': {
    first: async (small) => {
      const line = await small.lineOf(small.tasks.remove({ taskIds: [small.task.id], reason }));
      await small.change({ periodStart: 2023 });
      return line;
    },
    says: /phải gồm năm 2022: nhiệm vụ "Khảo sát"/,
  },
  'a phase left out, and another of its years': {
    first: async (small) => {
      await small.keepPhases([{ id: null, name: 'Đầu', yearFrom: 2021, yearTo: 2022 }]);
      const line = await small.lineOf(small.keepPhases([]));
      await small.keepPhases([{ id: null, name: 'Khác', yearFrom: 2022, yearTo: 2023 }]);
      return line;
    },
    says: /"Khác" .* trùng năm|"Đầu" .* trùng năm/,
  },
  'a phase left out so that others moved up, and another behind them': {
    first: async (small) => {
      const [one, two] = [2021, 2022].map((year) => ({ name: `Năm ${year}`, yearFrom: year, yearTo: year }));
      if (!one || !two) throw new Error('two phases');
      await small.keepPhases([
        { ...one, id: null },
        { ...two, id: null },
      ]);
      const kept = (await small.plan()).phases.find(({ name }) => name === 'Năm 2022');
      const line = await small.lineOf(small.keepPhases([{ ...two, id: kept?.id ?? '' }]));
      await small.keepPhases([
        { ...two, id: kept?.id ?? '' },
        { id: null, name: 'Cuối', yearFrom: 2025, yearTo: 2025 },
      ]);
      return line;
    },
    says: /dựa trên việc này/,
  },
  'a section with a new number, and another with the old one': {
    first: async (small) => {
      const line = await small.lineOf(small.keepSection('II', await small.section('I')));
      await small.keepSection('I');
      return line;
    },
    says: /Số mục "I" đã có/,
  },
  'a section, and a reporting duty in it': {
    first: async (small) => {
      const line = await small.lineOf(small.keepSection('III'));
      await small.plans.keepDuty({
        ...{ planId: small.planId, dutyId: null, seenVersion: null, kind: 'annual', sectionLabel: 'III' },
        ...{ quote: 'Báo cáo trước ngày 15/12', dueText: null, dueMonth: 12, dueDay: 15, dueOn: null },
        ...{ isBefore: true, fromIds: [small.health], toIds: [small.labour] },
      });
      return line;
    },
    says: /Chế độ báo cáo "Báo cáo trước ngày 15\/12" đang ở mục III/,
  },
  'a period on other days, and another on its old ones': {
    first: async (small) => {
      const fields = { planId: small.planId, kind: 'year' as const, ...days };
      const { id: periodId, version } = await small.periods.open({ ...fields, name: 'Năm 2022' });
      const next = { coversFrom: '2022-12-15', coversTo: '2023-12-14', cutOffOn: '2023-12-14', dueOn: '2023-12-14' };
      const { planId: _plan, ...rest } = fields;
      const line = await small.lineOf(
        small.periods.change({ ...rest, ...next, name: 'Năm 2023', periodId, seenVersion: version }),
      );
      await small.periods.open({ ...fields, name: 'Năm 2022 (lần hai)' });
      return line;
    },
    says: /"Năm 2022.*" và "Năm 2022.*" trùng ngày/,
  },
  'a period on other days, and a result in it': {
    first: async (small) => {
      const { id: periodId, version } = await small.periods.open({
        ...{ planId: small.planId, kind: 'year', name: 'Năm 2022', ...days, coversFrom: '2022-01-01' },
      });
      const moved = { periodId, seenVersion: version, kind: 'year', name: 'Năm 2022', ...days } as const;
      const line = await small.lineOf(small.periods.change(moved));
      await small.progress.record({
        ...{ ...recording, taskId: small.task.id, agencyId: small.health, periodId, year: 2022, seenVersion: null },
      });
      return line;
    },
    says: /Kỳ đã có kết quả: không đổi loại kỳ/,
  },
  'a plan under another, and that one under the first': {
    first: async (small) => {
      const { id: parentPlanId } = await small.plans.add({ ...writtenPlan, number: '112', subject: 'Cấp trên' });
      await small.change({ parentPlanId });
      const line = await small.lineOf(small.change({ parentPlanId: null }));
      const above = await small.plans.get({ planId: parentPlanId });
      const turned = { ...fieldsOfPlan(above), parentPlanId: small.planId };
      await small.plans.change({ planId: parentPlanId, seenVersion: above.version, ...turned });
      return line;
    },
    says: /bắt nguồn từ chính kế hoạch này/,
  },
  'a lead taken away, and another lead': {
    first: async (small) => {
      const line = await small.lineOf(assign(small, small.health, null));
      await assign(small, small.labour, 'lead');
      return line;
    },
    says: /có 2 đơn vị chủ trì/,
  },
  'a part taken away, and its agency dissolved': {
    first: async (small) => {
      await assign(small, small.labour, 'support');
      const line = await small.lineOf(assign(small, small.labour, null));
      const ended = { kind: 'dissolve', happensOn: '2022-05-01', fromAgencyIds: [small.labour] } as const;
      await small.agencies.succeed({ ...ended, successors: [{ source: 'book', agencyId: small.health }] });
      return line;
    },
    says: /Sở Nội vụ có hiệu lực/,
  },
  'a task of more years, and a result in the last': {
    first: async (small) => {
      const line = await small.lineOf(small.changeTask({ yearTo: 2023 }));
      const entry = { ...recording, taskId: small.task.id, agencyId: small.health, year: 2023, seenVersion: null };
      await small.progress.record(entry);
      return line;
    },
    says: /Năm 2023 đã có kết quả/,
  },
  'a target of another kind, and its result': {
    first: async (small) => {
      const now = await small.findTarget();
      const fields = { ...fieldsOfTarget(now), kind: 'qualitative' as const, unit: null };
      const line = await small.lineOf(small.targets.change({ targetId: now.id, seenVersion: now.version, ...fields }));
      const met = { year: 2022, value: null, isMet: true, note: '', seenVersion: null };
      await small.targets.recordResult({ targetId: now.id, ...met });
      return line;
    },
    says: /không đổi giữa định lượng và định tính/,
  },
  'an agency with a corrected name, and another of the old one': {
    first: async (small) => {
      const { version } = await small.agencies.get({ agencyId: small.labour });
      const fields = { agencyId: small.labour, seenVersion: version, kind: 'so', level: 'tinh' } as const;
      const line = await small.lineOf(small.agencies.change({ ...fields, name: 'Sở Tư pháp' }));
      await small.agencies.add({ name: 'Sở Nội vụ', kind: 'so', level: 'tinh' });
      return line;
    },
    says: /Sở Nội vụ đã có trong sổ/,
  },
};

onBothEngines('undo asks the rules that look at several rows', (aBook) => {
  for (const [name, { first, says }] of Object.entries(clashes))
    test(`${name}: the first is not taken back, and a sentence says why`, async () => {
      const small = await aSmallBook(await aBook());
      const lineId = await first(small);
      const before = await everyRow(small.book);
      expect((await small.undo.preview({ lineId })).reasons.join(' ')).toMatch(says);
      expect(await refusalOf(small.undo.undo({ lineId }))).toMatchObject({
        code: 'refused',
        reason: expect.stringMatching(says),
      });
      expect(await everyRow(small.book)).toEqual(before);
      // From the end everything goes back, the later work first.
      for (let left = 0; (await small.undo.last())?.lineId !== lineId && left < 9; left++)
        await small.undo.undo({ lineId: (await small.undo.last())?.lineId ?? '' });
      await small.undo.undo({ lineId });
      expect(await everyRow(small.book)).not.toEqual(before);
    });
});
