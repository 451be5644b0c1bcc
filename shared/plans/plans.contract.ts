import { z } from 'zod';
import { id, reason, seenVersion, text } from '../contract/fields.ts';
import { command, compilers, everyone, overseers, query, removal } from '../contract/operation.ts';
import { Removed } from '../trash/removed.ts';
import { AmendedRow, AmendmentCheck, amendFields } from './amend-fields.ts';
import { CalendarEntry, dutyFields, ReportingDuty } from './duty.ts';
import { maxTextLength } from './link-text.rules.ts';
import { LibraryEntry, NamedPlan, Plan, PlanRow } from './plan.ts';
import { nextPhaseFields, phaseFields, planFields, sectionFields } from './plan-fields.ts';
import { PlanLine } from './plan-line.ts';
import { planStatuses } from './plan-status.ts';
import { linkKinds, PlanFinding, PlanText, TextCheck } from './plan-text.ts';

const planId = id('Kế hoạch');
const seenRow = z.int().min(1).meta({ title: 'Phiên bản đã xem' });
const seenPhases = z
  .array(z.object({ id: id('Giai đoạn'), version: seenRow }))
  .max(50)
  .readonly()
  .meta({ title: 'Các giai đoạn đã xem' });
const ofPlan = z.object({ planId });
const planText = z.string().max(maxTextLength).meta({ title: 'Văn bản gốc' });

export const plansContract = {
  list: query(everyone, 'Liệt kê kế hoạch trong sổ.').output(z.array(PlanRow)),
  listNames: query(
    everyone,
    'Liệt kê tên kế hoạch để chọn kế hoạch đang làm; đầu mối chỉ thấy kế hoạch có việc của cơ quan mình.',
  ).output(z.array(NamedPlan)),
  get: query(everyone, 'Mở một kế hoạch: căn cứ, giai đoạn, mục, chế độ báo cáo, văn bản sửa đổi, nơi nhận.')
    .input(ofPlan)
    .output(Plan),
  listLibrary: query(everyone, 'Liệt kê kế hoạch có sẵn trong thư viện.').output(z.array(LibraryEntry)),
  addFromLibrary: command(
    compilers,
    'Thêm kế hoạch từ thư viện',
    'Đưa một kế hoạch của thư viện vào sổ, cùng cơ quan, chỉ tiêu và nhiệm vụ.',
  )
    .input(z.object({ key: z.string().min(1).max(100).meta({ title: 'Kế hoạch thư viện' }) }))
    .output(z.object({ planId: z.string() })),
  getText: query(everyone, 'Mở văn bản gốc của kế hoạch với chỗ của từng chỉ tiêu, nhiệm vụ, chế độ báo cáo.')
    .input(ofPlan)
    .output(PlanText),
  checkText: query(compilers, 'Xem trước: thay văn bản gốc thì dòng nào giữ, thêm hoặc mất câu của mình.')
    .input(z.object({ planId, text: planText }))
    .output(TextCheck),
  keepText: command(
    compilers,
    'Ghi văn bản gốc',
    'Ghi văn bản gốc của một kế hoạch nhập tay; câu đã liên kết được tìm lại.',
  )
    .input(z.object({ planId, seenVersion, text: planText }))
    .output(PlanText),
  linkRow: command(
    compilers,
    'Liên kết với văn bản gốc',
    'Liên kết một dòng với câu của nó trong văn bản gốc, hoặc bỏ liên kết.',
  )
    .input(
      z.object({
        planId,
        kind: z.enum(linkKinds).meta({ title: 'Loại dòng' }),
        id: id('Dòng'),
        seenText: seenVersion,
        source: z
          .object({ from: z.int().min(0), to: z.int().min(0) })
          .nullable()
          .meta({ title: 'Chỗ trong văn bản gốc' }),
      }),
    )
    .output(PlanText),
  listFindings: query(overseers, 'Liệt kê điểm cần lưu ý của một kế hoạch: mâu thuẫn trong bản gốc và chỗ còn thiếu.')
    .input(ofPlan)
    .output(z.array(PlanFinding)),
  listLines: query(overseers, 'Liệt kê chỉ tiêu, nhiệm vụ, chế độ báo cáo của một kế hoạch để so với văn bản khác.')
    .input(z.union([ofPlan, z.object({ libraryKey: z.string().min(1).max(100).meta({ title: 'Kế hoạch thư viện' }) })]))
    .output(z.array(PlanLine)),
  calendar: query(everyone, 'Liệt kê các kỳ báo cáo đến hạn giữa hai ngày, của một hoặc mọi kế hoạch đang thực hiện.')
    .input(z.object({ planId: planId.optional(), from: text('Từ ngày', 20), to: text('Đến ngày', 20) }))
    .output(z.array(CalendarEntry)),
  add: command(compilers, 'Thêm kế hoạch', 'Thêm một kế hoạch bằng cách nhập tay.')
    .input(z.object(planFields))
    .output(Plan),
  change: command(compilers, 'Sửa thông tin kế hoạch', 'Sửa thông tin của một kế hoạch.')
    .input(z.object({ planId, seenVersion: seenRow, ...planFields }))
    .output(Plan),
  setStatus: command(
    compilers,
    'Đổi trạng thái kế hoạch',
    'Đặt trạng thái của kế hoạch: đang soạn, đang thực hiện hoặc đã kết thúc.',
  )
    .input(
      z.object({ planId, seenVersion: seenRow, status: z.enum(planStatuses).meta({ title: 'Trạng thái kế hoạch' }) }),
    )
    .output(Plan),
  keepPhases: command(compilers, 'Sửa danh sách giai đoạn', 'Ghi toàn bộ danh sách giai đoạn của một kế hoạch.')
    .input(
      z.object({
        planId,
        seen: seenPhases,
        phases: z.array(phaseFields).max(30).readonly().meta({ title: 'Giai đoạn' }),
        reason: text('Lý do bỏ giai đoạn', 1_000).default(''),
      }),
    )
    .output(Plan),
  keepSection: command(compilers, 'Thêm hoặc sửa mục', 'Thêm, sửa hoặc chuyển chỗ một mục của kế hoạch.')
    .input(
      z.object({
        planId,
        sectionId: id('Mục').nullable(),
        seenVersion,
        ...sectionFields,
        beforeId: id('Mục đứng sau').nullable().optional(),
      }),
    )
    .output(Plan),
  remove: removal(compilers, 'Xóa kế hoạch', 'Xóa một kế hoạch cùng mọi thứ trong đó; vào thùng rác, khôi phục được.')
    .input(z.object({ planId, seenVersion: seenRow, reason }))
    .output(Removed),
  removeSection: removal(compilers, 'Xóa mục', 'Xóa một mục chưa có nhiệm vụ, chỉ tiêu hay mục con.')
    .input(z.object({ planId, sectionId: id('Mục'), seenVersion: seenRow, reason }))
    .output(Plan),
  keepDuty: command(compilers, 'Thêm hoặc sửa chế độ báo cáo', 'Thêm hoặc sửa một chế độ báo cáo của kế hoạch.')
    .input(z.object({ planId, dutyId: id('Chế độ báo cáo').nullable(), seenVersion, ...dutyFields }))
    .output(ReportingDuty),
  removeDuty: removal(compilers, 'Xóa chế độ báo cáo', 'Xóa một chế độ báo cáo của kế hoạch.')
    .input(z.object({ planId, dutyId: id('Chế độ báo cáo'), seenVersion: seenRow, reason }))
    .output(Plan),
  duplicate: command(
    compilers,
    'Chép kế hoạch cho giai đoạn sau',
    'Chép kế hoạch cho giai đoạn sau: mục, việc còn mở, chỉ tiêu, chế độ báo cáo.',
  )
    .input(z.object({ planId, ...nextPhaseFields }))
    .output(
      z.object({
        planId: z.string(),
        copied: z.object({ sections: z.int(), tasks: z.int(), targets: z.int(), duties: z.int() }),
        left: z.int(),
      }),
    ),
  checkAmendment: query(compilers, 'Kiểm tra một văn bản sửa đổi trước khi ghi: chỗ chưa đúng và điều cần biết.')
    .input(z.object({ planId, ...amendFields }))
    .output(AmendmentCheck),
  listAmendedRows: query(overseers, 'Liệt kê nhiệm vụ, chỉ tiêu mà các văn bản sửa đổi đã thay, bổ sung hoặc bãi bỏ.')
    .input(ofPlan)
    .output(z.array(AmendedRow)),
  amend: command(
    compilers,
    'Ghi văn bản sửa đổi kế hoạch',
    'Ghi văn bản sửa đổi kế hoạch và thay, bổ sung, bãi bỏ những nhiệm vụ, chỉ tiêu theo văn bản đó.',
  )
    .input(z.object({ planId, ...amendFields }))
    .output(z.object({ amendmentId: z.string(), tasks: z.int(), targets: z.int() })),
};
