import type { DraftParty, PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import { readPlan } from '#shared/plan-reader/read-plan.ts';

const names = (parties: readonly DraftParty[]): string => parties.map(({ name }) => name).join(' + ');

/** A plan with these lines between its head and its last paragraph. */
export const planWith = (body: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN\n\nSố: 15/KH-UBND\n\nBình An, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nTriển khai công tác năm 2026\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn An\n`;

export const readBody = (body: string): PlanDraft => readPlan(planWith(body));

/** Each task on one line: who leads, supports and does it, until when, and its first words. */
export const tasksOf = (body: string): string[] =>
  readBody(body).tasks.map((task) => {
    const parts = [
      task.section,
      task.lead.length > 0 ? `chủ trì: ${names(task.lead)}` : '',
      task.executor.length > 0 ? `thực hiện: ${names(task.executor)}` : '',
      task.support.length > 0 ? `phối hợp: ${names(task.support)}` : '',
      task.deadline ? `hạn: ${task.deadline.text}` : '',
      task.text.split(' ').slice(0, 4).join(' '),
    ];
    return parts.filter((part) => part !== '').join(' | ');
  });
