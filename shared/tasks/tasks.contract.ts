import { z } from 'zod';
import { isoDay } from '../agencies/agency-fields.ts';
import { id, reason, text, year } from '../contract/fields.ts';
import { command, compilers, document, everyone, query, removal } from '../contract/operation.ts';
import { SheetForm } from '../sheets/sheet.ts';
import { Removed } from '../trash/removed.ts';
import { Extension } from './extension.ts';
import { OpenGroup } from './open-group.ts';
import { assignmentRoles, Standing, Task, TaskRow, taskGaps } from './task.ts';
import { DeadlineFields, taskFields } from './task-fields.ts';
import { PastedTask, TaskPaste } from './task-paste.ts';
import { timelinesses } from './timeliness.rules.ts';

/** `deadline`: the day that the plan names; `due`: the day in force, put off or not, of the year asked for. */
const taskOrders = ['plan', 'text', 'lead', 'deadline', 'due', 'standing'] as const;
export type TaskOrder = (typeof taskOrders)[number];

const asOf = isoDay('Vào ngày').optional();

export const TaskFilter = z.object({
  planId: id('Kế hoạch').optional(),
  agencyId: id('Cơ quan').optional(),
  role: z.enum(assignmentRoles).optional().meta({ title: 'Vai trò' }),
  standing: Standing.optional().meta({ title: 'Trạng thái' }),
  gaps: z.array(z.enum(taskGaps)).max(taskGaps.length).readonly().optional().meta({ title: 'Điều còn thiếu' }),
  year: year().optional(),
  sectionId: id('Mục').optional(),
  timeliness: z.enum(timelinesses).optional().meta({ title: 'Tình trạng thời hạn' }),
  isCounted: z.boolean().optional().meta({ title: 'Không kể nhiệm vụ dừng' }),
  isExtended: z.boolean().optional().meta({ title: 'Đã gia hạn' }),
  text: text('Từ cần tìm', 200).optional(),
  asOf,
});
/**
 * Every field narrows the list; `role` counts only beside `agencyId`; of `gaps` a task has all; `asOf`: as tasks and
 * assignments stood that day. Timeliness is that of the year asked for, else of today's; `isCounted`: in one of the four
 * buckets, or not.
 */
export type TaskFilter = Readonly<z.infer<typeof TaskFilter>>;

export const TaskListQuery = TaskFilter.extend({
  order: z.enum(taskOrders).default('plan').meta({ title: 'Thứ tự' }),
  descending: z.boolean().default(false).meta({ title: 'Giảm dần' }),
  offset: z.int().min(0).default(0).meta({ title: 'Bắt đầu từ' }),
  limit: z.int().min(1).max(500).default(100).meta({ title: 'Số dòng' }),
});
export type TaskListQuery = Readonly<z.infer<typeof TaskListQuery>>;

const planId = id('Kế hoạch');
const taskId = id('Nhiệm vụ');
const taskIds = z.array(taskId).min(1).max(10_000).readonly().meta({ title: 'Nhiệm vụ' });
/** The day from which other agencies do the task; null: the assignment is corrected as if it had always been so. */
const from = isoDay('Phân công từ ngày').nullable().default(null);
const seenTask = z.int().min(1).meta({ title: 'Phiên bản đã xem' });
const counted = z.object({ changed: z.int(), same: z.int() });
const many = z.int();
const copy = z.object({ planId, fromYear: year('Từ năm'), toYear: year('Sang năm') });

export const Assign = z.object({
  taskIds,
  agencyId: id('Cơ quan'),
  role: z.enum(assignmentRoles).nullable().meta({ title: 'Vai trò' }),
  formerLead: z.enum(['support', 'remove']).default('support').meta({ title: 'Đơn vị chủ trì cũ' }),
  from,
});
/** `role` null: the agency no longer has a part; `formerLead`: what becomes of who led before. */
export type Assign = Readonly<z.infer<typeof Assign>>;

export const AssignCells = z.object({
  cells: z
    .array(
      z.object({
        taskId,
        agencyId: id('Cơ quan'),
        role: z.enum(assignmentRoles).nullable().meta({ title: 'Vai trò' }),
      }),
    )
    .min(1)
    .max(10_000)
    .readonly()
    .meta({ title: 'Các ô' }),
});
/** What shall stand in cells of the matrix, each the part of one agency in one task; `role` null: none. */
export type AssignCells = Readonly<z.infer<typeof AssignCells>>;

const members = z.array(id('Cơ quan thuộc nhóm')).max(1_000).readonly().meta({ title: 'Cơ quan thuộc nhóm' });

const ResolveGroup = z.object({
  groupId: id('Nhóm cơ quan'),
  tasks: z
    .array(z.object({ taskId, agencyIds: members }))
    .min(1)
    .max(1_000)
    .readonly()
    .meta({ title: 'Nhiệm vụ' }),
});
/** For each task all the agencies that stand behind the group there; none: nobody has named them. */
export type ResolveGroup = Readonly<z.infer<typeof ResolveGroup>>;

export const TaskTally = z.object({
  gaps: z.record(z.enum(taskGaps), many),
  standings: z.record(Standing, many),
  roles: z.record(z.enum(assignmentRoles), many),
});
/** How many tasks each choice of a filter would leave beside the other filters; `roles` only where an agency is chosen. */
export type TaskTally = Readonly<z.infer<typeof TaskTally>>;

export const tasksContract = {
  list: query(everyone, 'Liệt kê nhiệm vụ theo bộ lọc, từng trang, kèm tổng số.')
    .input(TaskListQuery)
    .output(z.object({ total: z.int(), rows: z.array(TaskRow) })),
  printList: document(everyone, 'In danh sách nhiệm vụ theo bộ lọc ra tệp PDF hoặc Excel, xếp theo kế hoạch.')
    .input(TaskListQuery.omit({ offset: true, limit: true }).extend({ form: SheetForm }))
    .output(z.file()),
  tally: query(everyone, 'Đếm nhiệm vụ theo từng lựa chọn của bộ lọc.').input(TaskFilter).output(TaskTally),
  get: query(everyone, 'Mở một nhiệm vụ với phân công, thời hạn, kinh phí và chỉ tiêu liên quan.')
    .input(z.object({ taskId, asOf }))
    .output(Task),
  add: command(compilers, 'Thêm nhiệm vụ', 'Thêm một nhiệm vụ vào cuối danh sách của kế hoạch.')
    .input(z.object({ planId, ...taskFields }))
    .output(Task),
  change: command(compilers, 'Sửa nhiệm vụ', 'Sửa một nhiệm vụ, kể cả phân công, kinh phí và chỉ tiêu liên quan.')
    .input(z.object({ taskId, seenVersion: seenTask, from, ...taskFields }))
    .output(Task),
  move: command(
    compilers,
    'Chuyển chỗ nhiệm vụ',
    'Chuyển một nhiệm vụ lên trước một nhiệm vụ khác, hoặc xuống cuối danh sách.',
  )
    .input(z.object({ taskId, beforeId: id('Nhiệm vụ đứng sau').nullable() }))
    .output(z.object({ moved: z.int() })),
  assign: command(
    compilers,
    'Phân công nhiệm vụ',
    'Giao cho một cơ quan vai trò trong các nhiệm vụ đã chọn, hoặc thôi giao.',
  )
    .input(Assign)
    .output(counted),
  assignCells: command(
    compilers,
    'Phân công trên bảng',
    'Giao vai trò theo từng ô của bảng phân công: tất cả các ô, hoặc không ô nào.',
  )
    .input(AssignCells)
    .output(counted),
  remove: removal(
    compilers,
    'Xóa nhiệm vụ',
    'Xóa các nhiệm vụ đã chọn cùng phân công và kết quả; vào thùng rác, khôi phục được.',
  )
    .input(z.object({ taskIds, reason }))
    .output(Removed),
  setDeadline: command(compilers, 'Đặt thời hạn nhiệm vụ', 'Đặt thời hạn cho các nhiệm vụ đã chọn.')
    .input(z.object({ taskIds, deadline: DeadlineFields }))
    .output(counted),
  listExtensions: query(everyone, 'Liệt kê các lần gia hạn của một nhiệm vụ.')
    .input(z.object({ taskId }))
    .output(z.array(Extension)),
  extend: command(compilers, 'Gia hạn nhiệm vụ', 'Gia hạn một nhiệm vụ, có lý do; thời hạn cũ vẫn giữ lại.')
    .input(
      z.object({
        taskId,
        year: year('Năm gia hạn').nullable().default(null),
        toOn: isoDay('Thời hạn mới'),
        reason: text('Lý do gia hạn', 2_000),
        document: text('Văn bản cho gia hạn', 500).default(''),
      }),
    )
    .output(Extension),
  previewCopy: query(compilers, 'Xem trước nhiệm vụ còn mở của một năm sẽ chép sang năm khác.')
    .input(copy)
    .output(z.object({ copied: z.int(), same: z.int(), closed: z.int() })),
  copyForward: command(
    compilers,
    'Chép nhiệm vụ sang năm khác',
    'Chép nhiệm vụ còn mở của một năm sang năm khác, kèm phân công và chỉ tiêu.',
  )
    .input(copy)
    .output(z.object({ copied: z.int(), same: z.int() })),
  listGroups: query(compilers, 'Liệt kê các nhóm cơ quan được kế hoạch giao việc, và cơ quan của nhóm ở từng nhiệm vụ.')
    .input(z.object({ planId }))
    .output(z.array(OpenGroup)),
  resolveGroup: command(
    compilers,
    'Nêu rõ cơ quan trong nhóm',
    'Nêu rõ các cơ quan thuộc một nhóm ở các nhiệm vụ đã chọn: tất cả, hoặc không nhiệm vụ nào.',
  )
    .input(ResolveGroup)
    .output(counted),
  checkPaste: query(compilers, 'Xem trước các nhiệm vụ dán từ Excel: dòng nào mới, đã có hoặc sai.')
    .input(TaskPaste)
    .output(z.array(PastedTask)),
  addPasted: command(
    compilers,
    'Nhập nhiệm vụ từ Excel',
    'Thêm các nhiệm vụ dán từ Excel: tất cả các dòng đều đúng, hoặc không dòng nào.',
  )
    .input(TaskPaste)
    .output(z.object({ added: z.int(), same: z.int() })),
};
