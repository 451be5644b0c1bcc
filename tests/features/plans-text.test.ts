import { expect, test } from 'vitest';
import { emptyPlanFields } from '#shared/plans/plan-form.ts';
import { emptyTaskFields } from '#shared/tasks/task-fields.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const words = ['Rà soát cán bộ xã hội.', 'Tập huấn kỹ năng số.', 'Báo cáo kết quả hằng năm.'] as const;
const text = ['I. NHIỆM VỤ', words[0], words[1], 'II. TỔ CHỨC', words[2]].join('\n');

/** A plan entered by hand with two tasks whose words may stand in its text. */
const byHand = async (book: Book) => {
  const { compiler } = book;
  const plan = await compiler.plans.add({
    ...emptyPlanFields,
    issuer: 'UBND tỉnh Lào Cai',
    subject: 'Kế hoạch nhập tay',
    periodStart: 2018,
    periodEnd: 2020,
  });
  const planId = plan.id;
  const section = { label: 'I', title: 'Nhiệm vụ', parentId: null };
  const kept = await compiler.plans.keepSection({ planId, sectionId: null, seenVersion: null, ...section });
  const sectionId = kept.sections[0]?.id ?? '';
  const add = (task: string) =>
    compiler.tasks.add({ planId, ...emptyTaskFields, sectionId, text: task, yearFrom: 2018, yearTo: 2020 });
  return { planId, first: await add(words[0]), other: await add('Việc không có trong văn bản') };
};

onBothEngines('the text of a plan', (aBook) => {
  test('every link leads to the words of its row', async () => {
    const book = await aBook();
    for (const key of ['ha-noi-8560', 'lao-cai-2021', 'thai-nguyen-619']) {
      const planId = await book.addPlan(key);
      const { text, links } = await book.compiler.plans.getText({ planId });
      expect(links.length).toBeGreaterThan(40);
      for (const link of links) expect(text.slice(link.from, link.to)).toBe(link.label);
      expect(links.map((link) => link.from)).toEqual(links.map((link) => link.from).toSorted((a, b) => a - b));
    }
  });

  test('all rows of the Hà Nội plan are found in it', async () => {
    const book = await aBook();
    const { links } = await book.compiler.plans.getText({ planId: await book.addPlan() });
    const count = (kind: string) => links.filter((link) => link.kind === kind).length;
    expect([count('target'), count('task'), count('duty')]).toEqual([19, 50, 10]);
  });

  test('a plan of which only a report was at hand has no text and says so', async () => {
    const book = await aBook();
    const planId = await book.addPlan('thua-thien-hue-260');
    expect(await book.compiler.plans.getText({ planId })).toMatchObject({
      text: '',
      links: [],
      sourceKind: 'secondary',
      sourceNote: expect.stringContaining('chưa có toàn văn'),
    });
    const findings = await book.compiler.plans.listFindings({ planId });
    expect(findings.map((finding) => finding.sentence)).toContain('Kế hoạch được nhập theo bài báo, chưa có toàn văn.');
  });

  test('findings tell the contradictions of the original and the gaps of the book', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const plan = await book.compiler.plans.get({ planId });
    const findings = await book.compiler.plans.listFindings({ planId });
    const of = (kind: string) => findings.filter((one) => one.kind === kind).map((one) => one.sentence);
    expect(of('original')).toEqual(plan.findings);
    const { rows } = await book.compiler.tasks.list({ planId, limit: 500 });
    const leaderless = rows.filter((task) => task.lead === null).length;
    expect(of('tasks')).toEqual(leaderless === 0 ? [] : [expect.stringContaining('chưa xác định đơn vị chủ trì')]);
    expect(of('targets').join(' ')).toContain('chưa có số liệu');
    expect(of('duties').join(' ')).toContain('không ghi ngày hay tháng');
  });

  test('findings name the rows they were counted from', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    for (const { rows, sentence } of await book.compiler.plans.listFindings({ planId }))
      if (rows.length > 0) expect(sentence).toContain(String(rows.length));
    const findings = await book.compiler.plans.listFindings({ planId });
    expect(findings.some((finding) => finding.rows.some((row) => row.kind === 'target'))).toBe(true);
  });
});

onBothEngines('the text of a plan entered by hand', (aBook) => {
  test('is pasted after a check; rows whose words stand in it are linked, the others are told', async () => {
    const book = await aBook();
    const { planId, first, other } = await byHand(book);
    expect(await book.compiler.plans.checkText({ planId, text })).toEqual({
      kept: 0,
      found: [{ kind: 'task', id: first.id, label: words[0] }],
      lost: [],
    });
    const kept = await book.compiler.plans.keepText({
      planId,
      seenVersion: null,
      text: `${text.replaceAll('\n', '\r\n')}  `,
    });
    expect(kept).toMatchObject({ text, version: 1, unlinked: [{ id: other.id }] });
    expect(kept.links.map((link) => [link.id, text.slice(link.from, link.to)])).toEqual([[first.id, words[0]]]);
  });

  test('rows keep their sentence when it is still found, else they stand without one; undo brings all back', async () => {
    const book = await aBook();
    const { planId, first, other } = await byHand(book);
    await book.compiler.plans.keepText({ planId, seenVersion: null, text });
    const at = text.indexOf(words[1]);
    const source = { from: at - 1, to: at + words[1].length };
    const linked = await book.compiler.plans.linkRow({ planId, kind: 'task', id: other.id, seenText: 1, source });
    expect(linked.links.map((link) => text.slice(link.from, link.to))).toEqual([words[0], words[1]]);
    expect((await book.compiler.tasks.get({ taskId: other.id })).source).toEqual({
      from: at,
      to: at + words[1].length,
    });
    const later = `Mở đầu\n${text.replace(words[0], 'Câu khác.')}`;
    const check = await book.compiler.plans.checkText({ planId, text: later });
    expect(check).toMatchObject({ kept: 1, lost: [{ id: first.id }] });
    const after = await book.compiler.plans.keepText({ planId, seenVersion: 1, text: later });
    expect(after.links.map((link) => [link.id, later.slice(link.from, link.to)])).toEqual([[other.id, words[1]]]);
    const last = await book.compiler.undo.last();
    await book.compiler.undo.undo({ lineId: last?.lineId ?? '' });
    const back = await book.compiler.plans.getText({ planId });
    expect([back.text, back.links.length]).toEqual([text, 2]);
  });

  test('a link is taken away, and refused outside of the text or for a text that has changed', async () => {
    const book = await aBook();
    const { planId, first } = await byHand(book);
    const link = { planId, kind: 'task' as const, id: first.id, seenText: 1 };
    const early = book.compiler.plans.linkRow({ ...link, seenText: null, source: { from: 0, to: 3 } });
    expect((await refusalOf(early)).reason).toContain('chưa có văn bản gốc');
    await book.compiler.plans.keepText({ planId, seenVersion: null, text });
    const outside = book.compiler.plans.linkRow({ ...link, source: { from: 3, to: 9_999 } });
    expect((await refusalOf(outside)).reason).toContain('không nằm trong văn bản');
    const stale = book.compiler.plans.linkRow({ ...link, seenText: 7, source: { from: 0, to: 3 } });
    expect(await codeOf(stale)).toBe('conflict');
    expect((await book.compiler.plans.linkRow({ ...link, source: null })).links).toEqual([]);
    expect((await refusalOf(book.compiler.plans.keepText({ planId, seenVersion: 1, text: ' ' }))).reason).toContain(
      'không được để trống',
    );
  });

  test('that of a library plan stays as it was issued', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const { version } = await book.compiler.plans.getText({ planId });
    const call = book.compiler.plans.keepText({ planId, seenVersion: version, text });
    expect((await refusalOf(call)).reason).toContain('đúng như đã ban hành');
  });
});
