import { z } from 'zod';
import { FolderView, place } from '../backups/backups.ts';
import { id, text } from '../contract/fields.ts';
import { command, compilers, everyone, finalCommand, query } from '../contract/operation.ts';
import { mostAnswerBytes } from '../exchange/receive.rules.ts';
import { BookStanding, Correspondent, GivenLast, givenKinds, OpenedPackage, PackageView } from './packages.ts';

const file = z.file().max(mostAnswerBytes).meta({ title: 'Gói .skh' });
const kinds = z.array(z.enum(givenKinds)).min(1).max(3).readonly().default(givenKinds).meta({ title: 'Gửi những gì' });
const periodId = id('Kỳ báo cáo');
const agencyId = id('Cơ quan');
/** Who calls the other side to compare codes. */
const askers = ['administrator', 'compiler'] as const;
/** Who answers for a book that only one agency works with. */
const keepers = ['administrator', 'liaison'] as const;

export const packagesContract = {
  standing: query(everyone, 'Cho biết sổ này của ai khi trao đổi tệp và mã xác nhận của sổ.').output(BookStanding),
  correspondents: query(askers, 'Liệt kê các nơi đã trao đổi tệp và mã xác nhận của họ.').output(
    z.array(Correspondent).readonly(),
  ),
  confirm: command(
    askers,
    'Đối chiếu mã xác nhận',
    'Ghi nhận đã đối chiếu qua điện thoại mã xác nhận của một nơi trao đổi tệp.',
  )
    .input(
      z.object({
        correspondentId: id('Nơi trao đổi'),
        seenVersion: z.int().min(1).meta({ title: 'Phiên bản đã xem' }),
      }),
    )
    .output(Correspondent),
  given: query(compilers, 'Liệt kê cơ quan đã được gửi gói hoặc biểu của một kỳ báo cáo.')
    .input(z.object({ periodId }))
    .output(z.array(GivenLast).readonly()),
  browse: query(compilers, 'Xem thư mục trên máy để chọn nơi ghi gói gửi đi.')
    .input(z.object({ folder: z.string().max(4_000).nullable().default(null).meta({ title: 'Thư mục' }) }))
    .output(FolderView),
  give: finalCommand(
    compilers,
    'Ghi gói gửi đi vào thư mục',
    'Lập gói .skh, biểu Excel và văn bản giao việc của một cơ quan trong một kỳ, ghi vào thư mục đã chọn.',
  )
    .input(z.object({ periodId, agencyId, folder: place('Thư mục'), kinds }))
    .output(
      z.object({ folder: z.string(), names: z.array(z.string()).readonly(), whyNoPapers: z.string().nullable() }),
    ),
  giveFile: finalCommand(
    compilers,
    'Lập gói hoặc biểu gửi đi',
    'Lập gói .skh hoặc biểu Excel của một cơ quan trong một kỳ để tự gửi đi.',
  )
    .input(
      z.object({
        periodId,
        agencyId,
        kind: z.enum(['package', 'excel']).default('package').meta({ title: 'Dạng tệp' }),
      }),
    )
    .output(z.file()),
  giveFiles: finalCommand(
    compilers,
    'Lập các tệp gửi đi',
    'Lập gói .skh, biểu Excel và văn bản giao việc của một cơ quan trong một kỳ để tự gửi đi.',
  )
    .input(z.object({ periodId, agencyId, kinds }))
    .output(z.object({ files: z.array(z.file()).readonly(), whyNoPapers: z.string().nullable() })),
  look: query(
    ['newcomer', ...keepers],
    'Xem một gói .skh trước khi mở: ai gửi, cho cơ quan nào, kỳ nào, chữ ký ra sao.',
  )
    .input(z.object({ file }))
    .output(PackageView),
  openFirst: finalCommand(
    ['newcomer'],
    'Lập sổ từ gói nhận được',
    'Mở gói .skh đơn vị chủ trì gửi thành sổ của cơ quan được giao.',
  )
    .input(z.object({ file }))
    .output(OpenedPackage),
  open: command(
    keepers,
    'Cập nhật sổ từ gói nhận được',
    'Mở gói .skh mới của đơn vị chủ trì để cập nhật sổ, giữ nguyên những gì đã ghi.',
  )
    .input(z.object({ file, isSenderAccepted: z.boolean().default(false).meta({ title: 'Chấp nhận bên gửi' }) }))
    .output(OpenedPackage),
  saveAnswer: finalCommand(
    ['liaison'],
    'Lập gói trả lời',
    'Lập gói trả lời .skh từ kết quả cơ quan đã gửi trong một kỳ.',
  )
    .input(z.object({ periodId, madeBy: text('Người lập', 200).default('') }))
    .output(z.file()),
};
