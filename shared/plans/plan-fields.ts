import { z } from 'zod';
import { id, text, year } from '../contract/fields.ts';

const orNone = (label: string, max: number) =>
  text(label, max)
    .nullable()
    .transform((words) => words || null);

/** Lines that a person writes one below the other; empty ones are left out. */
const lines = (label: string, most: number, max = 2_000) =>
  z
    .array(text(label, max))
    .max(most)
    .transform((all) => all.filter((line) => line !== ''))
    .readonly()
    .meta({ title: label });

/** What a person may write of a plan; the same on adding and on changing. `issuedOn`: an ISO day, an ISO month, or null. */
export const planFields = {
  docType: text('Loại văn bản', 100),
  attachedDocType: orNone('Văn bản kèm theo', 100),
  number: orNone('Số', 30),
  symbol: orNone('Ký hiệu', 60),
  issuedOn: orNone('Ngày ban hành', 20),
  place: orNone('Địa danh', 100),
  issuer: text('Cơ quan ban hành', 300),
  title: text('Trích yếu', 1_000),
  subject: text('Tên kế hoạch', 1_000),
  objective: text('Mục tiêu chung', 20_000),
  periodStart: year('Từ năm'),
  periodEnd: year('Đến năm'),
  standingAgencyId: id('Cơ quan thường trực').nullable(),
  parentPlanId: id('Kế hoạch cấp trên').nullable(),
  parents: lines('Văn bản cấp trên', 30),
  bases: lines('Căn cứ', 60),
  recipients: lines('Nơi nhận', 60, 500),
  signerRoleLines: lines('Quyền hạn, chức vụ người ký', 6, 200),
  signerName: orNone('Người ký', 200),
};

const PlanFields = z.object(planFields);
export type PlanFields = Readonly<z.infer<typeof PlanFields>>;

/** What is wrong with one field, in a sentence that says what is allowed. */
export type PlanFault<P extends string = keyof PlanFields> = { readonly path: P; readonly reason: string };

export const phaseFields = z.object({
  id: id('Giai đoạn').nullable(),
  name: text('Tên giai đoạn', 200),
  yearFrom: year('Từ năm'),
  yearTo: year('Đến năm'),
});
/** One phase of the list that is to be kept; `id` null: a new one. */
export type PhaseFields = Readonly<z.infer<typeof phaseFields>>;

export const sectionFields = {
  label: text('Số mục', 60),
  title: text('Tên mục', 1_000),
  parentId: id('Thuộc mục').nullable(),
};
const SectionFields = z.object(sectionFields);
export type SectionFields = Readonly<z.infer<typeof SectionFields>>;

export const nextPhaseFields = {
  number: orNone('Số', 30),
  symbol: orNone('Ký hiệu', 60),
  issuedOn: orNone('Ngày ban hành', 20),
  periodStart: year('Từ năm'),
  periodEnd: year('Đến năm'),
};
const NextPhaseFields = z.object(nextPhaseFields);
/** What a copy for the next phase can't know by itself. */
export type NextPhaseFields = Readonly<z.infer<typeof NextPhaseFields>>;
