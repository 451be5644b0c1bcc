import { isBoundedZip } from '../../documents/word/bounded-zip.ts';
import { readHtmlText } from './html-text.ts';
import { UnreadableFile } from './unreadable-file.ts';

const unreadable = (): UnreadableFile =>
  new UnreadableFile('Không mở được tệp Word: tệp bị hỏng, đặt mật khẩu hoặc không phải .docx.');

const refuseBomb = async (bytes: Uint8Array): Promise<void> => {
  const isBounded = await isBoundedZip(bytes).catch(() => {
    throw unreadable();
  });
  if (!isBounded) throw new UnreadableFile('Tệp Word giải nén ra quá lớn so với một văn bản nên không được mở.');
};

/** The text of a .docx file, its tables kept as rows. */
export const readWordText = async (bytes: Uint8Array): Promise<string> => {
  await refuseBomb(bytes);
  const mammoth = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), includeDefaultStyleMap: true },
    );
    return readHtmlText(value);
  } catch {
    throw unreadable();
  }
};
