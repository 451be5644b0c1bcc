import { z } from 'zod';
import { id, text } from '../contract/fields.ts';
import { agencyKinds, agencyLevels } from './catalogue.ts';

export const isoDay = (label: string) => z.iso.date().meta({ title: label });

const named = (label: string, max: number) => text(label, max).pipe(z.string().min(1)).meta({ title: label });
const lines = (label: string) => z.array(named(label, 300)).max(6).readonly().meta({ title: label });

export const AgencyFields = z.object({
  name: named('Tên cơ quan', 300),
  shortName: text('Tên viết tắt', 100).default(''),
  aliases: z.array(named('Tên gọi khác', 300)).max(50).readonly().default([]).meta({ title: 'Tên gọi khác' }),
  symbol: text('Ký hiệu', 50).nullable().default(null),
  kind: z.enum(agencyKinds).meta({ title: 'Loại cơ quan' }),
  level: z.enum(agencyLevels).meta({ title: 'Cấp' }),
  parentId: id('Cơ quan cấp trên').nullable().default(null),
  headLines: z
    .object({ superior: lines('Cơ quan chủ quản'), issuer: lines('Cơ quan ban hành') })
    .default({ superior: [], issuer: [] })
    .meta({ title: 'Phần đầu văn bản' }),
  place: text('Địa danh', 100).nullable().default(null),
  headTitle: text('Chức danh người đứng đầu', 100).nullable().default(null),
  signingForms: z.array(lines('Thể thức ký')).max(20).readonly().default([]).meta({ title: 'Thể thức ký' }),
  contact: z
    .object({ name: text('Người liên hệ', 200), phone: text('Điện thoại', 100), email: text('Thư điện tử', 200) })
    .default({ name: '', phone: '', email: '' })
    .meta({ title: 'Liên hệ' }),
  validFrom: isoDay('Có hiệu lực từ ngày').nullable().default(null),
  validTo: isoDay('Hết hiệu lực sau ngày').nullable().default(null),
});
/** What a person enters about an agency. An empty short name is the name itself; an empty symbol or place is none. */
export type AgencyFields = Readonly<z.infer<typeof AgencyFields>>;
