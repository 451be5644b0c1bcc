import { describe, expect, test } from 'vitest';
import { beginningWith, countBySection, readPlan } from './library-files.ts';

const plan = readPlan('ha-noi-8560');
const labour = 'ha-noi/so-ldtbxh';
const districts = 'ha-noi/ubnd-cac-quan-huyen-thi-xa';

describe('the plan of Hà Nội, Quyết định 8560/QĐ-UBND', () => {
  test('is the decision of 08/12/2017 with its plan of 2018-2020', () => {
    expect(plan.document).toMatchObject({ number: '8560', symbol: 'QĐ-UBND', date: '2017-12-08', place: 'Hà Nội' });
    expect([plan.periodStart, plan.periodEnd, plan.standingAgency]).toEqual([2018, 2020, labour]);
    expect(plan.legalBases.map((base) => base.number)).toEqual([
      null,
      '32/2010/QĐ-TTg',
      '990/QĐ-LĐTBXH',
      '2514/QĐ-BYT',
      '327/QĐ-BGDĐT',
      '3473/TTr-SLĐTBXH',
    ]);
    expect(plan.attachedBases).toHaveLength(2);
    expect(plan.recipients).toHaveLength(9);
    expect(plan.signer).toEqual({ roleLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Đức Chung' });
    expect(plan.sections).toHaveLength(41);
    expect(plan.findings).toHaveLength(2);
  });

  test('gives fifty tasks', () => {
    expect(countBySection(plan.tasks)).toEqual({
      'Điều 2': 1,
      'II.1.b': 1,
      'II.2.a': 1,
      'II.3.a': 3,
      'II.3.b': 2,
      'II.4.a': 4,
      'II.5.a': 1,
      'II.5.b': 1,
      'II.6.a': 3,
      'II.7': 1,
      'IV.1': 7,
      'IV.2': 2,
      'IV.3': 3,
      'IV.4': 1,
      'IV.5': 2,
      'IV.6': 3,
      'IV.7': 2,
      'IV.8': 1,
      'IV.9': 1,
      'IV.10': 8,
      closing: 2,
    });
    expect(plan.tasks).toHaveLength(50);
  });

  test('gives nineteen targets, one of them a condition', () => {
    const inPhase = (phase: string | null) => plan.targets.filter((target) => target.phase === phase);
    expect([inPhase('2018').length, inPhase('2019-2020').length, inPhase(null).length]).toEqual([6, 11, 2]);
    expect(plan.targets.filter((target) => target.kind === 'quantitative')).toHaveLength(11);
    expect(inPhase('2018').map((target) => target.value)).toEqual([null, 1, null, 30, 100, null]);
    expect(inPhase('2019-2020').map((target) => target.value)).toEqual([
      null,
      null,
      100,
      1,
      null,
      100,
      80,
      80,
      100,
      null,
      null,
    ]);
    expect(plan.targets.filter((target) => target.isCondition).map((target) => target.quote)).toEqual([
      'có 1-2 nhân viên công tác xã hội',
    ]);
    expect(inPhase(null)).toMatchObject([
      { value: 200, valueMax: null, unit: 'người/năm', isPerYear: true },
      { value: 1000, valueMax: 1200, unit: 'người/năm', isPerYear: true },
    ]);
  });

  test('asks for ten reports', () => {
    expect(countBySection(plan.duties)).toEqual({ 'Điều 2': 1, 'II.3.b': 1, 'IV.1': 2, 'IV.10': 3, closing: 3 });
    expect(plan.duties.map((duty) => duty.kind).sort()).toEqual([
      ...Array(4).fill('annual'),
      ...Array(3).fill('final'),
      ...Array(3).fill('other'),
    ]);
    expect(plan.duties.find((duty) => duty.section === 'closing' && duty.kind === 'annual')).toMatchObject({
      from: ['ha-noi/cac-so-ban-nganh-thanh-pho', districts],
      to: [labour],
      due: { text: 'trước ngày 15/12', month: 12, day: 15, relation: 'before' },
    });
  });

  test('takes the agencies of the bullets from the statement below them', () => {
    expect(beginningWith(plan.tasks, 'Thực hiện khảo sát')).toMatchObject({
      section: 'II.2.a',
      assignedIn: 'II.2.b',
      lead: labour,
      isChuTri: true,
      support: ['ha-noi/so-tttt', 'ha-noi/cac-so-nganh-lien-quan', districts],
      deadline: { text: 'Thời gian khảo sát: năm 2018', year: 2018 },
      yearFrom: 2018,
      yearTo: 2018,
    });
    expect(beginningWith(plan.tasks, 'Tổ chức xếp ngạch')).toMatchObject({
      lead: 'ha-noi/so-noi-vu',
      rhythm: 'yearly',
    });
  });

  test('keeps the five topics of the publicity as details of its task', () => {
    expect(beginningWith(plan.tasks, 'Sở Lao động - Thương binh và Xã hội chủ trì').details).toHaveLength(5);
  });

  test('leaves the socialisation of section II.7 to nobody', () => {
    const open = plan.tasks.filter((task) => task.lead === null && task.joint.length === 0);
    expect(open.map((task) => task.section)).toEqual(['II.7']);
  });

  test('names equals where several do the work', () => {
    const joint = plan.tasks.filter((task) => task.joint.length > 0);
    expect(joint.map((task) => [task.section, task.joint.length])).toEqual([
      ['IV.4', 2],
      ['IV.9', 3],
      ['closing', 2],
    ]);
    expect(beginningWith(plan.tasks, 'Đề nghị Ủy ban Mặt trận').modality).toBe('đề nghị');
  });
});
