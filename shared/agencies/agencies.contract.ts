import { z } from 'zod';
import { id, seenVersion, text } from '../contract/fields.ts';
import { command, everyone, overseers, query } from '../contract/operation.ts';
import { Agency, AgencyDetail } from './agency.ts';
import { AgencyFields, isoDay } from './agency-fields.ts';
import { AgencyTurn } from './agency-history.ts';
import { AgencyKey } from './catalogue.ts';
import { CatalogueEntry, Province } from './catalogue-entry.ts';
import { NameMatch } from './name-match.ts';
import { Succession } from './succession.ts';
import { MoveCounts, Proposal, SuccessionPreview } from './succession-preview.ts';

const keepers = ['administrator', 'compiler'] as const;
const agencyId = id('Cơ quan');
const province = z.string().max(60).meta({ title: 'Tỉnh, thành phố' });
const on = isoDay('Ngày');
const kept = z.object({ agencyId: z.string(), version: z.int() });

export const agenciesContract = {
  list: query(everyone, 'Liệt kê cơ quan trong sổ, theo bảng chữ cái; có thể chỉ những cơ quan của một ngày.')
    .input(z.object({ asOf: on.optional(), text: text('Từ cần tìm', 200).optional() }).optional())
    .output(z.array(Agency)),
  get: query(everyone, 'Mở một cơ quan: tên gọi, phần đầu văn bản, thể thức ký, liên hệ, trước và sau khi sắp xếp.')
    .input(z.object({ agencyId }))
    .output(AgencyDetail),
  listHistory: query(everyone, 'Lịch sử một cơ quan: thành lập, đổi tên, hợp nhất, chia tách, giải thể vào ngày nào.')
    .input(z.object({ agencyId }))
    .output(z.array(AgencyTurn)),
  add: command(keepers, 'Thêm cơ quan', 'Thêm một cơ quan vào sổ.').input(AgencyFields).output(kept),
  change: command(keepers, 'Sửa thông tin cơ quan', 'Sửa thông tin của một cơ quan.')
    .input(AgencyFields.extend({ agencyId, seenVersion: seenVersion.unwrap() }))
    .output(kept),
  matchNames: query(overseers, 'Tìm cơ quan của sổ ứng với những tên gọi trong một văn bản.')
    .input(
      z.object({
        names: z.array(text('Tên gọi', 300)).max(2_000).readonly().meta({ title: 'Các tên gọi' }),
        issuer: text('Cơ quan ban hành', 500),
        on: on.nullable(),
      }),
    )
    .output(z.array(NameMatch)),
  addAlias: command(
    keepers,
    'Thêm tên gọi khác của cơ quan',
    'Ghi thêm một tên gọi khác của cơ quan, để lần sau nhận ra.',
  )
    .input(z.object({ agencyId, alias: text('Tên gọi khác', 300).pipe(z.string().min(1)) }))
    .output(kept),
  listProvinces: query([...everyone, 'newcomer'], 'Liệt kê tỉnh, thành phố của danh mục vào một ngày.')
    .input(z.object({ on }))
    .output(z.array(Province)),
  listCatalogue: query(
    [...everyone, 'newcomer'],
    'Liệt kê cơ quan trong danh mục của một tỉnh, thành phố vào một ngày.',
  )
    .input(z.object({ province, on }))
    .output(z.array(CatalogueEntry)),
  addFromCatalogue: command(keepers, 'Thêm cơ quan từ danh mục', 'Thêm những cơ quan đã chọn trong danh mục vào sổ.')
    .input(z.object({ province, on, keys: z.array(AgencyKey).min(1).max(200).readonly().meta({ title: 'Cơ quan' }) }))
    .output(z.object({ agencies: z.array(z.object({ key: z.string(), agencyId: z.string() })) })),
  listProposals: query(overseers, 'Đề xuất sắp xếp theo đợt tháng 3 năm 2025 cho những cơ quan có trong sổ.').output(
    z.array(Proposal),
  ),
  previewSuccession: query(overseers, 'Xem trước một lần sắp xếp: việc nào chuyển từ cơ quan nào sang cơ quan nào.')
    .input(Succession)
    .output(SuccessionPreview),
  succeed: command(
    keepers,
    'Sắp xếp cơ quan',
    'Ghi một lần sắp xếp cơ quan và chuyển việc đang mở sang cơ quan kế thừa.',
  )
    .input(Succession)
    .output(
      z.object({
        successionId: z.string(),
        agencyIds: z.record(z.string(), z.string()),
        moved: MoveCounts,
      }),
    ),
};
