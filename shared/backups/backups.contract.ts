import { z } from 'zod';
import { id, reason } from '../contract/fields.ts';
import { everyone, query, upkeep } from '../contract/operation.ts';
import { BackupOverview, copyName, FolderView, passphrase, place } from './backups.ts';
import { Copy } from './copy.ts';
import { Preview } from './preview.ts';

const administrators = ['administrator'] as const;
const oneCopy = z.object({ copyId: id('Bản sao') });

export const backupsContract = {
  overview: query(
    administrators,
    'Xem các bản sao lưu, nơi lưu thứ hai, kết quả kiểm tra dữ liệu và lần khôi phục gần nhất.',
  ).output(BackupOverview),

  warnings: query(everyone, 'Cho biết điều gì đang đe dọa dữ liệu của sổ.').output(
    z.object({ sentences: z.array(z.string()).readonly() }),
  ),

  make: upkeep(administrators, 'Sao lưu sổ', 'Tạo một bản sao lưu, có tên nếu muốn.')
    .input(z.object({ name: copyName }))
    .output(Copy),

  check: upkeep(administrators, 'Kiểm tra bản sao', 'Kiểm tra lại một bản sao: từng tệp, từng bảng và nhật ký.')
    .input(oneCopy)
    .output(Copy),

  remove: upkeep(administrators, 'Xóa bản sao', 'Xóa một bản sao lưu.')
    .input(oneCopy)
    .output(z.object({ removed: z.literal(true) })),

  checkBook: upkeep(administrators, 'Kiểm tra dữ liệu', 'Kiểm tra toàn bộ tệp dữ liệu đang dùng.').output(
    z.object({ fault: z.string().nullable() }),
  ),

  preview: query(administrators, 'Xem trước khi khôi phục: điều gì sẽ mất đi, điều gì sẽ trở lại.')
    .input(oneCopy)
    .output(Preview),

  restore: upkeep(administrators, 'Khôi phục sổ', 'Khôi phục sổ từ một bản sao, có lý do, sau khi sao lưu sổ hiện tại.')
    .input(oneCopy.extend({ reason }))
    .output(z.object({ safetyId: z.string().nullable() })),

  browse: query(administrators, 'Xem thư mục của máy để chọn nơi lưu hoặc tệp sao lưu.')
    .input(z.object({ folder: place('Thư mục').nullable() }))
    .output(FolderView),

  keepSecondPlace: upkeep(
    administrators,
    'Chọn nơi lưu thứ hai',
    'Chọn nơi lưu thứ hai, có hoặc không có mật khẩu; hoặc thôi dùng.',
  )
    .input(z.object({ folder: place('Thư mục').nullable(), passphrase }))
    .output(z.object({ folder: z.string().nullable() })),

  sendToSecondPlace: upkeep(
    administrators,
    'Ghi sang nơi lưu thứ hai',
    'Ghi bản sao mới nhất sang nơi lưu thứ hai.',
  ).output(z.object({ file: z.string() })),

  writePackage: upkeep(administrators, 'Ghi sổ thành một tệp', 'Ghi cả sổ thành một tệp để mang sang máy khác.')
    .input(z.object({ folder: place('Thư mục'), passphrase }))
    .output(z.object({ file: z.string() })),

  openPackage: upkeep(administrators, 'Mở tệp sao lưu', 'Mở một tệp sao lưu từ nơi khác thành bản sao của sổ này.')
    .input(z.object({ file: place('Tệp'), passphrase }))
    .output(Copy),
};
