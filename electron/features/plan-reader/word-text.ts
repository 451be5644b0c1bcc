import { readHtmlText } from './html-text.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** The text of a .docx file, its tables kept as rows. */
export const readWordText = async (bytes: Uint8Array): Promise<string> => {
  const mammoth = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), includeDefaultStyleMap: true },
    );
    return readHtmlText(value);
  } catch {
    throw new UnreadableFile('Không mở được tệp Word: tệp bị hỏng, đặt mật khẩu hoặc không phải .docx.');
  }
};
