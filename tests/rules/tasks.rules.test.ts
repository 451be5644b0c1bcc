import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Part, whyNotParts, withPart } from '#shared/tasks/assign.rules.ts';
import { agencyFinder, type NamedAgency, nearestNames, readAgencies } from '#shared/tasks/find-agencies.rules.ts';
import { checkPastedTasks, type PasteFrame } from '#shared/tasks/paste-tasks.rules.ts';
import { columnsOfHeading } from '#shared/tasks/pasted-task-cells.rules.ts';
import { deadlineOf, readDeadline, rhythmIn } from '#shared/tasks/read-deadline.rules.ts';
import { assignmentRoles } from '#shared/tasks/task.ts';
import { agencyWarning, whyNotAgencyDays } from '#shared/tasks/task-agency.rules.ts';

const agency = (id: string, name: string, over: Partial<NamedAgency> = {}): NamedAgency => ({
  ...{ id, name, shortName: name, aliases: [], place: null, validFrom: null, validTo: null, isInPlan: false },
  ...over,
});

const book = [
  agency('a1', 'Sở Lao động - Thương binh và Xã hội', { shortName: 'Sở LĐTBXH', aliases: ['Sở LĐ-TB&XH'] }),
  agency('a2', 'Sở Y tế', { place: 'Hà Nội', isInPlan: true }),
  agency('a3', 'Sở Y tế', { place: 'Lào Cai' }),
  agency('a4', 'các sở, ban, ngành'),
  agency('a5', 'Sở Văn hóa và Thể thao'),
  agency('a6', 'Công an tỉnh'),
];

const plan: PasteFrame = {
  ...{ periodStart: 2021, periodEnd: 2030, today: '2026-05-10', phases: [], targetIds: new Set(), tasks: [] },
  sections: [{ id: 's1', label: 'II.1', title: '' }],
  agencies: new Map(book.map((one) => [one.id, one])),
};

describe('deadlines', () => {
  test.each([
    ['31/12/2026', 'date', '2026-12-31'],
    ['trước ngày 5/6/2026', 'date', '2026-06-05'],
    ['ngày 30 tháng 11 năm 2026', 'date', '2026-11-30'],
    ['tháng 6/2026', 'month', '2026-06-30'],
    ['Tháng 02 năm 2028', 'month', '2028-02-29'],
    ['quý II/2026', 'quarter', '2026-06-30'],
    ['Quý 4 năm 2026', 'quarter', '2026-12-31'],
    ['2026', 'year', '2026-12-31'],
    ['Hoàn thành trong năm 2026', 'year', '2026-12-31'],
  ] as const)('"%s" is read', (text, kind, on) => {
    expect(readDeadline(text)).toEqual({ kind, on });
    expect(deadlineOf(text)).toEqual({ text, kind, on });
  });

  test.each(['31/02/2026', '31/13/2026', 'tháng 13/2026', 'quý V/2026', 'sớm', '26', ''])(
    '"%s" names no day',
    (text) => {
      expect(readDeadline(text)).toBeNull();
    },
  );

  test('what names no year is kept as words; a rhythm is told apart', () => {
    expect(deadlineOf('trước 15/12')).toEqual({ text: 'trước 15/12', kind: null, on: null });
    expect(deadlineOf(' ')).toBeNull();
    expect([rhythmIn('Hàng năm'), rhythmIn('thường xuyên'), rhythmIn('2026')]).toEqual(['yearly', 'continuous', null]);
  });
});

describe('agencies by name', () => {
  const find = agencyFinder(book, () => true);
  const ids = (cell: string) =>
    readAgencies(cell, find).map((found) => (typeof found === 'string' ? found : found.map(({ id }) => id).join('+')));

  test('without marks, by short name and other spelling; those of the plan first', () => {
    expect(ids('so ldtbxh')).toEqual(['a1']);
    expect(ids('Sở LĐ-TB&XH')).toEqual(['a1']);
    expect(ids('Sở Y tế')).toEqual(['a2']);
  });

  test('commas and "và" stand between agencies and inside their names', () => {
    expect(ids('Sở Y tế, Sở Lao động, Thương binh và Xã hội, Công an tỉnh')).toEqual(['a2', 'a1', 'a6']);
    expect(ids('Sở Văn hóa và Thể thao; các sở, ban, ngành')).toEqual(['a5', 'a4']);
    expect(ids('Sở Y tế và Công an tỉnh\nSở Lạ')).toEqual(['a2', 'a6', 'Sở Lạ']);
  });

  test('what is not known gets the nearest names', () => {
    expect(nearestNames(book, 'Sở Văn hóa Thể thao và Du lịch')[0]).toBe('Sở Văn hóa và Thể thao');
    expect(nearestNames(book, 'zzz')).toEqual([]);
  });
});

describe('an agency and the days of a task', () => {
  const ended = agency('a9', 'Sở Cũ', { validTo: '2025-02-28' });
  const task = (yearFrom: number, yearTo: number, on: string | null = null) => ({ yearFrom, yearTo, deadline: { on } });

  test('is refused when it exists neither now nor at the deadline, and doubted when only at one of them', () => {
    expect(whyNotAgencyDays(ended, task(2021, 2030), '2026-05-10')).toContain('Sở Cũ có hiệu lực đến 28/02/2025');
    expect(whyNotAgencyDays(ended, task(2021, 2024), '2026-05-10')).toBeNull();
    expect(whyNotAgencyDays(ended, task(2021, 2030, '2024-12-31'), '2026-05-10')).toBeNull();
    expect(agencyWarning(ended, task(2021, 2030, '2024-12-31'), '2026-05-10')).toContain('10/05/2026');
    expect(agencyWarning(ended, task(2021, 2030, '2027-12-31'), '2024-05-10')).toContain('31/12/2027');
    expect(agencyWarning(ended, task(2021, 2024), '2026-05-10')).toBeNull();
  });
});

describe('parts of a task', () => {
  const step = fc.record({
    agencyId: fc.constantFrom('a', 'b', 'c', 'd'),
    role: fc.constantFrom(...assignmentRoles, null),
    formerLead: fc.constantFrom('support', 'remove' as const),
  });

  test('whatever is assigned in whatever order, there is one lead at most and nobody twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let parts: Part[] = [];
        for (const { formerLead, ...given } of steps) {
          parts = withPart(parts, given, formerLead);
          expect(whyNotParts(parts, (id) => id)).toBeNull();
          expect(parts.find((part) => part.agencyId === given.agencyId)?.role ?? null).toBe(given.role);
        }
      }),
    );
  });

  test('two leads are told by name', () => {
    const two = ['a', 'b'].map((agencyId) => ({ agencyId, role: 'lead' as const }));
    expect(whyNotParts(two, (id) => `Sở ${id}`)).toContain('có 2 đơn vị chủ trì (Sở a, Sở b)');
  });
});

describe('pasted rows', () => {
  const check = (...rows: string[][]) => checkPastedTasks(plan, rows);

  test('a heading tells the columns in any order', () => {
    expect(
      columnsOfHeading(['TT', 'Nội dung công việc', 'Thời gian thực hiện', 'Cơ quan chủ trì', 'Kết quả, sản phẩm']),
    ).toEqual([null, 'text', 'deadline', 'lead', 'output']);
    expect(columnsOfHeading(['II.1', 'Nhiệm vụ về y tế', 'Sở Y tế'])).toBeNull();
  });

  test('two leads, an agency twice and years outside the plan are told by row and column', () => {
    expect(check(['II.1', 'Một', 'Sở Y tế; Công an tỉnh'])[0]?.reasons).toEqual([
      'Dòng 1, cột "Chủ trì": có 2 đơn vị chủ trì (Sở Y tế, Công an tỉnh); mỗi nhiệm vụ chỉ có một, chuyển các đơn vị còn lại sang phối hợp.',
    ]);
    expect(check(['II.1', 'Một', 'Sở Y tế', 'Sở Y tế'])[0]?.reasons[0]).toContain('cột "Phối hợp": Sở Y tế được giao');
    expect(check(['II.1', 'Một', '', '', '31/12/2031'])[0]?.reasons[0]).toContain('nằm ngoài thời gian của kế hoạch');
    expect(check(['II.1', 'Một'], ['', 'một'])[1]?.reasons[0]).toContain('trùng với dòng 1');
    expect(check(['II.1', '', 'Sở Y tế'])[0]?.reasons[0]).toContain('cột "Nhiệm vụ"');
  });

  test('what the check reads is what was written, whatever the agencies and deadline', () => {
    const single = book.filter((one) => one.id !== 'a3');
    const written = fc.record({
      lead: fc.option(fc.constantFrom(...single)),
      support: fc.uniqueArray(fc.constantFrom(...single), { selector: (one) => one.id }),
      deadline: fc.constantFrom('', '31/12/2026', 'tháng 6/2026', 'quý II/2026', '2026', 'hằng năm'),
      separator: fc.constantFrom('; ', '\n', ', '),
    });
    fc.assert(
      fc.property(written, ({ lead, support, deadline, separator }) => {
        const others = support.filter((one) => one.id !== lead?.id);
        const names = others.map((one) => one.name).join(separator);
        const [row] = check(['II.1', 'Một', lead?.name ?? '', names, deadline, 'Báo cáo']);
        expect(row?.reasons).toEqual([]);
        expect(row?.fields).toMatchObject({
          leadId: lead?.id ?? null,
          supportIds: others.map((one) => one.id),
          expectedOutput: 'Báo cáo',
        });
      }),
    );
  });
});
