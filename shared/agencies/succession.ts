import { z } from 'zod';
import { id, text } from '../contract/fields.ts';
import { AgencyFields, isoDay } from './agency-fields.ts';
import { AgencyKey } from './catalogue.ts';
import { successionKinds } from './succession-kinds.ts';

export const workKinds = ['task', 'target', 'duty', 'plan', 'unit', 'person', 'office'] as const;
/**
 * Work that passes on: a task, a target, a reporting duty, a plan of which the agency is the standing one, a unit that
 * stands under the agency, or this book itself, which the agency's office keeps.
 */
export type WorkKind = (typeof workKinds)[number];

export const Successor = z.discriminatedUnion('source', [
  z.object({ source: z.literal('book'), agencyId: id('Cơ quan kế thừa') }),
  z.object({ source: z.literal('catalogue'), key: AgencyKey.meta({ title: 'Cơ quan trong danh mục' }) }),
  z.object({ source: z.literal('entered'), ref: id('Cơ quan mới'), agency: AgencyFields }),
]);
/**
 * Who takes over: an agency of the book, one of the catalogue (the book's own where it has it already), or a new one.
 * Choices name it by its `ref`: the agency's id, the catalogue key, or the ref given here.
 */
export type Successor = Readonly<z.infer<typeof Successor>>;

export const Choice = z.object({
  fromAgencyId: id('Cơ quan cũ'),
  scope: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('all') }),
    z.object({ kind: z.literal('plan'), planId: id('Kế hoạch') }),
    z.object({ kind: z.literal('section'), planId: id('Kế hoạch'), sectionId: id('Mục').nullable() }),
    z.object({ kind: z.literal('item'), work: z.enum(workKinds), id: id('Việc') }),
  ]),
  to: z.string().min(1).max(100).meta({ title: 'Cơ quan kế thừa' }),
});
/** To whom open work of an old agency goes. The narrowest choice counts: item, then section, plan, all. */
export type Choice = Readonly<z.infer<typeof Choice>>;

export const Succession = z.object({
  kind: z.enum(successionKinds).meta({ title: 'Hình thức sắp xếp' }),
  happensOn: isoDay('Ngày có hiệu lực'),
  fromAgencyIds: z.array(id('Cơ quan cũ')).min(1).max(50).readonly().meta({ title: 'Cơ quan cũ' }),
  successors: z.array(Successor).max(20).readonly().default([]).meta({ title: 'Cơ quan kế thừa' }),
  choices: z.array(Choice).max(10_000).readonly().default([]).meta({ title: 'Phân chia công việc' }),
  note: text('Ghi chú', 2_000).default(''),
});
/**
 * What is to happen on a day. An agency that stands on both sides goes on: the one into which others are merged, or the
 * one from which a part is split off.
 */
export type Succession = Readonly<z.infer<typeof Succession>>;
