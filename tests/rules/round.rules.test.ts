import { describe, expect, test } from 'vitest';
import { tidyFileName, whyNotAttach } from '#shared/attachments/attachment.rules.ts';
import type { Actor } from '#shared/contract/actor.ts';
import {
  entryYear,
  firstYear,
  officialDays,
  overlapWarning,
  periodYear,
  whyNotPeriod,
} from '#shared/periods/period.rules.ts';
import { periodForDuty, periodsForYear } from '#shared/periods/period-proposals.rules.ts';
import { evidenceInWords, whyNotEvidence } from '#shared/progress/evidence.rules.ts';
import { daysInWords, reminderText, urgencyOf } from '#shared/reminders/reminder.rules.ts';
import {
  acts,
  nextState,
  whyNotAct,
  whyNotReturn,
  whyNotSend,
  whyNotWrite,
} from '#shared/submissions/submission.rules.ts';
import { submissionStates } from '#shared/submissions/submission.ts';

const plan = { periodStart: 2021, periodEnd: 2030 };

describe('the days of a period', () => {
  test('are those of the official year: 15/12 of the year before to 14/12', () => {
    expect(officialDays('year', plan, { year: 2025, part: 1 })).toEqual({
      coversFrom: '2024-12-15',
      coversTo: '2025-12-14',
    });
    expect(officialDays('quarter', plan, { year: 2025, part: 1 })).toEqual({
      coversFrom: '2024-12-15',
      coversTo: '2025-03-14',
    });
    expect(officialDays('quarter', plan, { year: 2025, part: 4 })).toEqual({
      coversFrom: '2025-09-15',
      coversTo: '2025-12-14',
    });
    expect(officialDays('half-year', plan, { year: 2025, part: 2 })).toEqual({
      coversFrom: '2025-06-15',
      coversTo: '2025-12-14',
    });
    expect(officialDays('month', plan, { year: 2025, part: 7 })).toEqual({
      coversFrom: '2025-06-15',
      coversTo: '2025-07-14',
    });
    expect(officialDays('midterm', plan, { year: 2025, part: 1 })).toEqual({
      coversFrom: '2020-12-15',
      coversTo: '2025-12-14',
    });
  });

  test('say which reporting years they tell of', () => {
    const year = { coversFrom: '2024-12-15', coversTo: '2025-12-14' };
    expect([firstYear(year), periodYear(year)]).toEqual([2025, 2025]);
    const calendar = { coversFrom: '2025-01-01', coversTo: '2025-12-31' };
    expect([firstYear(calendar), periodYear(calendar)]).toEqual([2025, 2025]);
    expect(entryYear({ coversFrom: '2020-12-15', coversTo: '2025-12-14' }, { yearFrom: 2021, yearTo: 2023 })).toBe(
      2023,
    );
  });

  test('that can not be are refused with what is allowed', () => {
    const fields = {
      kind: 'year' as const,
      name: 'Năm',
      coversFrom: '2024-12-15',
      coversTo: '2025-12-14',
      cutOffOn: '2025-12-14',
      dueOn: '2025-12-20',
      dutyId: null,
    };
    expect(whyNotPeriod(plan, fields)).toBeNull();
    expect(whyNotPeriod(plan, { ...fields, coversTo: '2024-12-14' })).toMatch(/từ ngày 15\/12\/2024 trở đi/);
    expect(whyNotPeriod(plan, { ...fields, dueOn: '2025-12-10' })).toMatch(/không được sau hạn gửi/);
    expect(whyNotPeriod({ periodStart: 2018, periodEnd: 2020 }, fields)).toMatch(/2018–2020/);
  });

  test('that another of the kind tells of already are warned of', () => {
    const year = { kind: 'year' as const, name: 'Báo cáo năm 2025', coversFrom: '2024-12-15', coversTo: '2025-12-14' };
    expect(overlapWarning({ ...year, name: 'Lần hai' }, [year])).toMatch(/Trùng ngày với "Báo cáo năm 2025"/);
    expect(overlapWarning({ ...year, kind: 'quarter' }, [year])).toBeNull();
    expect(overlapWarning({ ...year, coversFrom: '2025-12-15', coversTo: '2026-12-14' }, [year])).toBeNull();
  });
});

describe('the period that a duty asks for', () => {
  const duty = { id: 'd', quote: 'trước 15/12', dueOn: null, dueMonth: 12, dueDay: 15, isBefore: true };

  test('before 15 December is the official year that ends on the 14th', () => {
    expect(periodForDuty(plan, { ...duty, kind: 'annual' }, '2025-12-14')).toEqual({
      kind: 'year',
      name: 'Báo cáo năm 2025',
      coversFrom: '2024-12-15',
      coversTo: '2025-12-14',
      cutOffOn: '2025-12-14',
      dueOn: '2025-12-14',
      dutyId: 'd',
    });
  });

  test('before November can only tell of days up to then, and in January closes the year before', () => {
    expect(periodForDuty(plan, { ...duty, kind: 'annual' }, '2025-10-31').coversTo).toBe('2025-10-31');
    expect(periodForDuty(plan, { ...duty, kind: 'annual' }, '2026-01-10')).toMatchObject({
      name: 'Báo cáo năm 2025',
      coversTo: '2025-12-14',
      dueOn: '2026-01-10',
    });
    expect(periodForDuty(plan, { ...duty, kind: 'semiannual' }, '2025-06-20').name).toBe(
      'Báo cáo 6 tháng đầu năm 2025',
    );
    expect(periodForDuty(plan, { ...duty, kind: 'midterm' }, '2025-11-30').coversFrom).toBe('2020-12-15');
  });

  test('is proposed once for a day, however many duties name it', () => {
    const annual = { ...duty, kind: 'annual' as const };
    expect(periodsForYear(plan, [annual, { ...annual, id: 'e' }], 2025).map(({ dutyId }) => dutyId)).toEqual(['d']);
    expect(periodsForYear(plan, [annual], 2035)).toEqual([]);
  });
});

const person = (role: 'compiler' | 'liaison', agencyId: string | null = null): Actor => ({
  id: role,
  name: role,
  roles: [role],
  agencyId,
});

describe('the round', () => {
  test('goes from state to state only so', () => {
    const ways = acts.flatMap((act) =>
      submissionStates.flatMap((from) => {
        const next = nextState(act, from, 'open');
        return 'state' in next ? [`${from} ${act} ${next.state}`] : [];
      }),
    );
    expect(ways).toEqual([
      'not-sent send sent',
      'returned send sent',
      'sent withdraw not-sent',
      'sent receive received',
      'received approve approved',
      'sent return returned',
      'received return returned',
    ]);
  });

  test('stands still in a closed period, and every refusal is a sentence', () => {
    for (const act of acts)
      for (const state of submissionStates) {
        expect(nextState(act, state, 'closed')).toEqual({ whyNot: expect.stringMatching(/đã đóng/) });
        const next = nextState(act, state, 'open');
        if ('whyNot' in next) expect(next.whyNot).toMatch(/^\p{Lu}.*\.$/u);
        if ('whyNot' in next) expect(next.whyNot).not.toMatch(/trạng thái này/);
      }
  });

  test('lets liaisons send for the own agency and nothing else', () => {
    expect(whyNotAct(person('liaison', 'a'), 'send', 'a')).toBeNull();
    expect(whyNotAct(person('liaison', 'a'), 'send', 'b')).toMatch(/cơ quan mình/);
    expect(whyNotAct(person('liaison', 'a'), 'approve', 'a')).toMatch(/chuyên viên tổng hợp/);
    expect(whyNotAct(person('compiler'), 'approve', 'a')).toBeNull();
  });

  test('locks what was sent, and what was approved asks for a reason', () => {
    const compiler = person('compiler');
    const own = person('liaison', 'a');
    expect(whyNotWrite({ state: 'returned', period: 'open' }, own, '')).toBeNull();
    expect(whyNotWrite({ state: 'sent', period: 'open' }, own, 'vì')).toMatch(/trả lại/);
    expect(whyNotWrite({ state: 'approved', period: 'open' }, own, 'vì')).toMatch(/khóa/);
    expect(whyNotWrite({ state: 'approved', period: 'open' }, compiler, '')).toMatch(/ghi lý do/);
    expect(whyNotWrite({ state: 'approved', period: 'open' }, compiler, 'Nhầm số')).toBeNull();
    expect(whyNotWrite({ state: 'not-sent', period: 'closed' }, compiler, 'vì')).toMatch(/đã đóng/);
  });

  test('sends something, or that there is nothing, never both', () => {
    expect(whyNotSend(false, 3)).toBeNull();
    expect(whyNotSend(true, 0)).toBeNull();
    expect(whyNotSend(false, 0)).toMatch(/Không phát sinh/);
    expect(whyNotSend(true, 2)).toMatch(/bỏ chọn/);
    expect(whyNotReturn('', '2025-12-20', '2025-12-16')).toMatch(/Lý do/);
    expect(whyNotReturn('Thiếu số', '2025-12-10', '2025-12-16')).toMatch(/đã qua/);
  });
});

describe('reminders', () => {
  test('tell how urgent it is', () => {
    expect([-1, 0, 1, 2, 3, 5, 7, 8].map(urgencyOf)).toEqual([
      'late',
      'in-1-day',
      'in-1-day',
      'in-3-days',
      'in-3-days',
      'in-7-days',
      'in-7-days',
      'later',
    ]);
    expect([-12, 0, 3].map(daysInWords)).toEqual(['chậm 12 ngày', 'hạn hôm nay', 'còn 03 ngày']);
  });

  test('as text name each period once, the latest first', () => {
    const due = { periodId: 'k', periodName: 'Báo cáo năm 2018', planName: 'QĐ 8560', isReturned: false };
    const text = reminderText([
      { ...due, agency: { name: 'Sở Y tế' }, dueOn: '2018-12-14', daysLeft: 3 },
      { ...due, agency: { name: 'Sở Nội vụ' }, dueOn: '2018-12-09', daysLeft: -2, isReturned: true },
    ]);
    expect(text).toBe(
      'Báo cáo năm 2018 (QĐ 8560): đề nghị các cơ quan, đơn vị sau gửi kết quả đúng hạn:\n' +
        '1. Sở Nội vụ: gửi lại, hạn 09/12/2018, chậm 02 ngày\n' +
        '2. Sở Y tế: hạn 14/12/2018, còn 03 ngày',
    );
  });
});

describe('evidence', () => {
  const document = {
    numberSymbol: '12/BC-SYT',
    issuedOn: '2018-11-05',
    issuer: 'Sở Y tế',
    excerpt: '',
    attachmentId: null,
  };

  test('in words names number, day, issuer, excerpt; a bare file its name', () => {
    const file = { numberSymbol: '', issuedOn: null, issuer: '', excerpt: '', fileName: 'anh.jpg' };
    expect(evidenceInWords([document, { ...document, excerpt: 'về tập huấn' }, file])).toBe(
      '12/BC-SYT ngày 05/11/2018 của Sở Y tế; 12/BC-SYT ngày 05/11/2018 của Sở Y tế: về tập huấn; anh.jpg',
    );
    expect(whyNotEvidence([document, { ...document, numberSymbol: '', issuedOn: null, issuer: '' }])).toMatch(/dòng 2/);
  });

  test('as a file has to be of a kind, of a size, and what its name says', () => {
    const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37]);
    expect(whyNotAttach('a.PDF', 8, pdf)).toBeNull();
    expect(whyNotAttach('a.exe', 8, pdf)).toMatch(/không thuộc loại/);
    expect(whyNotAttach('constructor', 8, pdf)).toMatch(/không thuộc loại/);
    expect(whyNotAttach('a.pdf', 0, pdf)).toMatch(/trống/);
    expect(whyNotAttach('a.pdf', 20_000_001, pdf)).toMatch(/chỉ nhận tệp đến 20,0 MB/);
    expect(whyNotAttach('a.png', 8, pdf)).toMatch(/không phải tệp \.png/);
    expect(tidyFileName('..\\..\\Báo cáo: "1".pdf'.normalize('NFD'))).toBe('Báo cáo_ _1_.pdf');
  });
});
