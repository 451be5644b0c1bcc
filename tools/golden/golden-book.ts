import type { Client } from '#node-side/core/start-core.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import type { Wanted } from '../papers/compose-each.ts';

/** The day on which the golden papers are drafted. */
export const goldenDay = '2022-12-20T02:00:00Z';

const year = 2022;

const told = [
  { result: 'Tập huấn 12 lớp cho 640 cộng tác viên công tác xã hội cấp xã', obstacles: 'Kinh phí giao chậm' },
  { result: 'Ban hành 03 văn bản hướng dẫn; triển khai tại 9/9 huyện, thị xã, thành phố', obstacles: '' },
  {
    result: 'Rà soát 152 xã, phường, thị trấn; lập danh sách 311 người làm công tác xã hội',
    obstacles: 'Kinh phí giao chậm',
  },
  {
    result: 'Phát 5.200 tờ gấp và 40 chuyên mục trên Đài Phát thanh - Truyền hình tỉnh',
    obstacles: 'Thiếu người ở cơ sở',
  },
] as const;

const record = async (client: Client, tasks: readonly TaskRow[], at: { year: number; periodId: string | null }) => {
  for (const [place, { id: taskId, lead }] of tasks.entries()) {
    if (!lead) continue;
    const { result, obstacles } = told[place % told.length] ?? told[0];
    await client.progress.record({
      ...{
        taskId,
        agencyId: lead.id,
        ...at,
        seenVersion: null,
        evidence: `Báo cáo số ${place + 11}/BC`,
        stopReason: '',
      },
      ...{ status: place % 3 === 0 ? 'done' : 'in-progress', result, obstacles },
      ...{ proposals: place % 4 === 0 ? 'Đề nghị bố trí kinh phí từ đầu năm' : '' },
      ...{ nextSteps: place % 3 === 1 ? 'Tiếp tục thực hiện trong quý I năm sau' : '' },
    });
  }
};

/** The Lào Cai plan with two years of results, told by some of its agencies: small, and the same every time. */
export const fillGoldenBook = async (client: Client): Promise<Wanted> => {
  const { planId } = await client.plans.addFromLibrary({ key: 'lao-cai-2021' });
  const { standingAgency, periodEnd } = await client.plans.get({ planId });
  if (!standingAgency) throw new Error('the plan has no standing agency');
  await client.office.keep({
    ...{ seenVersion: null, agencyId: standingAgency.id, signerLines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] },
    ...{ signerName: 'Hoàng Văn Thái', recipients: ['Lãnh đạo Sở', 'Lưu: VT, BTXH'], draftingUnit: 'BTXH' },
  });
  const period = await client.periods.open({
    ...{ planId, kind: 'year', name: `Báo cáo năm ${year}`, coversFrom: '2021-12-15', coversTo: '2022-12-14' },
    ...{ cutOffOn: '2022-12-14', dueOn: '2022-12-14' },
  });
  const { rows } = await client.tasks.list({ planId, year, limit: 500 });
  const led = rows.filter(({ lead }) => lead !== null);
  await record(client, led.slice(0, 9), { year: 2021, periodId: null });
  await record(client, led.slice(0, 14), { year, periodId: period.id });
  const senders = new Set(led.slice(0, 14).flatMap(({ lead }) => lead?.id ?? []));
  for (const agencyId of senders) await client.submissions.send({ periodId: period.id, agencyId, seenVersion: null });
  const targets = (await client.targets.list({ planId })).filter(
    ({ kind, value, yearFrom }) => kind === 'quantitative' && value !== null && (yearFrom ?? 0) <= 2021,
  );
  for (const [place, { id: targetId }] of targets.slice(0, 4).entries())
    for (const [one, of] of [2021, 2022].entries())
      await client.targets.recordResult({
        ...{ targetId, year: of, value: 30 + 12 * place + 9 * one, isMet: null, note: '', seenVersion: null },
      });
  const agencyId = [...senders].find((id) => id !== standingAgency.id);
  if (agencyId === undefined) throw new Error('only the standing agency has told anything');
  return { planId, year, lastYear: periodEnd, periodId: period.id, agencyId };
};
