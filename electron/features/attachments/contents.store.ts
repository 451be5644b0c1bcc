import { openAsBlob } from 'node:fs';
import type { AttachmentTable } from '../../database/tables/round-tables.ts';
import { refuse } from '../../door/refuse.ts';
import { faultOf, placeOf } from './file-pool.ts';

type Kept = Pick<AttachmentTable, 'sha256' | 'name' | 'media_type'>;

const lost = {
  missing: (name: string) =>
    `Tệp "${name}" không còn trong thư mục dữ liệu: khôi phục từ bản sao lưu, hoặc đính kèm lại.`,
  changed: (name: string) => `Nội dung tệp "${name}" đã khác lúc nhận: khôi phục từ bản sao lưu, hoặc đính kèm lại.`,
};

/** What is wrong with contents that were kept, or null: they are there as they came. */
export const findFault = (folder: string, sha256: string) => faultOf(folder, sha256);

/** The file as it came in, under its name; refuses when it is not what it was. */
export const openContents = async (folder: string, { sha256, name, media_type }: Kept): Promise<File> => {
  const fault = await faultOf(folder, sha256);
  if (fault !== null) throw refuse('unavailable', lost[fault](name));
  return new File([await openAsBlob(placeOf(folder, sha256))], name, { type: media_type });
};
