import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { isBoundedZip } from '#node-side/documents/word/bounded-zip.ts';
import { readFileText } from '#node-side/features/plan-reader/file-text.ts';

const zipOf = async (parts: Record<string, Buffer>): Promise<Uint8Array> => {
  const zip = new ZipFile();
  for (const [name, part] of Object.entries(parts)) zip.addBuffer(part, name);
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
};

test('a Word file that unpacks to gigabytes is refused in a sentence', async () => {
  const bomb = await zipOf({
    'word/document.xml': Buffer.alloc(70 * 1024 * 1024),
    '[Content_Types].xml': Buffer.from('<a/>'),
  });
  expect(bomb.byteLength).toBeLessThan(1024 * 1024);
  await expect(readFileText('ke-hoach.docx', bomb)).rejects.toThrow('giải nén ra quá lớn');
});

test('a part that unpacks to more than it says is no readable file', async () => {
  const liar = Buffer.from(await zipOf({ 'word/document.xml': Buffer.from('x'.repeat(200_000)) }));
  const said = Buffer.alloc(4);
  said.writeUInt32LE(200_000);
  const lie = Buffer.alloc(4);
  lie.writeUInt32LE(10);
  for (let at = liar.indexOf(said); at >= 0; at = liar.indexOf(said, at + 1)) lie.copy(liar, at);
  await expect(isBoundedZip(liar)).rejects.toThrow();
  await expect(readFileText('ke-hoach.docx', liar)).rejects.toThrow('Không mở được tệp Word');
});

test('a zip of thousands of parts is refused', async () => {
  const parts = Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`word/${at}.xml`, Buffer.from('<a/>')]));
  expect(await isBoundedZip(await zipOf(parts))).toBe(false);
});
