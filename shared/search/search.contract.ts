import { z } from 'zod';
import { Agency } from '../agencies/agency.ts';
import { text } from '../contract/fields.ts';
import { everyone, query } from '../contract/operation.ts';
import { PaperRow } from '../papers/paper.ts';
import { PlanRow } from '../plans/plan.ts';
import { TaskRow } from '../tasks/task.ts';

const FoundTarget = z.object({
  id: z.string(),
  planId: z.string(),
  planName: z.string(),
  sectionLabel: z.string(),
  text: z.string(),
});
export type FoundTarget = Readonly<z.infer<typeof FoundTarget>>;

/** The first few of all that has the words. */
const firstOf = <R extends z.ZodType>(row: R) => z.object({ total: z.int(), rows: z.array(row).readonly() }).readonly();

export const Found = z.object({
  plans: firstOf(PlanRow),
  tasks: firstOf(TaskRow),
  targets: firstOf(FoundTarget),
  agencies: firstOf(Agency),
  papers: firstOf(PaperRow),
});
/** What has all the words, marks and capitals aside; to a liaison what that agency may open. */
export type Found = Readonly<z.infer<typeof Found>>;

export const searchContract = {
  find: query(everyone, 'Tìm kế hoạch, nhiệm vụ, chỉ tiêu, cơ quan, văn bản có những từ đã cho.')
    .input(z.object({ text: text('Từ cần tìm', 200).pipe(z.string().min(1)) }))
    .output(Found),
};
