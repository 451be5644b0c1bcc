import { z } from 'zod';
import { id, text, year } from '../contract/fields.ts';
import { everyone, query } from '../contract/operation.ts';
import { assignmentRoles, Standing, Task, TaskRow } from './task.ts';

export const taskOrders = ['plan', 'text', 'lead', 'deadline', 'standing'] as const;
export type TaskOrder = (typeof taskOrders)[number];

export const TaskFilter = z.object({
  planId: id('Kế hoạch').optional(),
  agencyId: id('Cơ quan').optional(),
  role: z.enum(assignmentRoles).optional().meta({ title: 'Vai trò' }),
  standing: Standing.optional().meta({ title: 'Trạng thái' }),
  year: year().optional(),
  text: text('Từ cần tìm', 200).optional(),
});
/** Every field narrows the list; `role` counts only beside `agencyId`. */
export type TaskFilter = Readonly<z.infer<typeof TaskFilter>>;

export const TaskListQuery = TaskFilter.extend({
  order: z.enum(taskOrders).default('plan').meta({ title: 'Thứ tự' }),
  descending: z.boolean().default(false).meta({ title: 'Giảm dần' }),
  offset: z.int().min(0).default(0).meta({ title: 'Bắt đầu từ' }),
  limit: z.int().min(1).max(500).default(100).meta({ title: 'Số dòng' }),
});
export type TaskListQuery = Readonly<z.infer<typeof TaskListQuery>>;

export const tasksContract = {
  list: query(everyone, 'Liệt kê nhiệm vụ theo bộ lọc, từng trang, kèm tổng số.')
    .input(TaskListQuery)
    .output(z.object({ total: z.int(), rows: z.array(TaskRow) })),
  get: query(everyone, 'Mở một nhiệm vụ với đơn vị chủ trì, phối hợp và nội dung.')
    .input(z.object({ taskId: id('Nhiệm vụ') }))
    .output(Task),
};
