import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { readForm } from '#node-side/features/packages/check-form.ts';
import { newKeyPair, sign } from '#node-side/packages/signing.ts';
import { type Book, openTestBook } from '../support/a-book.ts';
import { aRound } from '../support/a-round.ts';

type Parts = Map<string, Buffer>;

let book: Book | undefined;
afterEach(() => book?.close());

const aPackage = async (): Promise<Buffer> => {
  book = await openTestBook('sqlite');
  const { period, agencyId } = await aRound(book);
  const file = await book.compiler.packages.giveFile({ periodId: period.id, agencyId });
  return Buffer.from(await file.arrayBuffer());
};

const partsOf = async (bytes: Buffer): Promise<Parts> => {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const parts: Parts = new Map();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return parts;
};

const zipOf = (entries: Iterable<readonly [string, Buffer]>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, bytes] of entries) zip.addBuffer(bytes, name);
  zip.end();
  return buffer(zip.outputStream as Readable);
};

/** The manifest with something else in it, signed anew by somebody. */
const withManifest = async (parts: Parts, change: (manifest: Record<string, unknown>) => void): Promise<Buffer> => {
  const manifest = JSON.parse(String(parts.get('ban-ke.json')));
  change(manifest);
  const bytes = Buffer.from(JSON.stringify(manifest));
  const key = newKeyPair();
  const signature = Buffer.from(JSON.stringify({ publicKey: key.publicKey, signature: sign(bytes, key) }));
  return zipOf([...new Map(parts).set('ban-ke.json', bytes).set('chu-ky.json', signature)]);
};

const whyNot = (bytes: Buffer): Promise<string> =>
  readForm(bytes).then(
    () => 'opened',
    (error: Error) => `${error.constructor.name}: ${error.message}`,
  );

test('a package that is whole opens, also without a signature', async () => {
  const bytes = await aPackage();
  expect((await readForm(bytes)).signedBy).not.toBeNull();
  const parts = await partsOf(bytes);
  parts.delete('chu-ky.json');
  expect((await readForm(await zipOf(parts))).signedBy).toBeNull();
});

test('cut, empty and foreign files are told', async () => {
  const bytes = await aPackage();
  for (const wrong of [
    Buffer.alloc(0),
    Buffer.from('%PDF-1.7'),
    bytes.subarray(0, bytes.length / 2),
    bytes.subarray(0, -1),
    await zipOf([['doc.xml', Buffer.from('<x/>')]]),
  ])
    expect(await whyNot(wrong)).toMatch(/^PackageError: Tệp này không phải gói \.skh/);
});

test('any part that differs from the manifest is told, and so is one too few or too many', async () => {
  const parts = await partsOf(await aPackage());
  const data = parts.get('giao-viec.json') ?? Buffer.alloc(0);
  const changed = Buffer.from(data);
  changed[100] = (changed[100] ?? 0) ^ 1;
  expect(await whyNot(await zipOf(new Map(parts).set('giao-viec.json', changed)))).toContain('khác bản kê');
  expect(await whyNot(await zipOf([...parts].filter(([name]) => name !== 'giao-viec.json')))).toContain('thiếu phần');
  expect(await whyNot(await zipOf([...parts, ['them.txt', data]]))).toContain('ngoài bản kê');
  expect(await whyNot(await zipOf([...parts, ['giao-viec.json', data]]))).toContain('có hai lần');
});

test('a changed manifest breaks the signature; a file of another format is told before that', async () => {
  const parts = await partsOf(await aPackage());
  const text = String(parts.get('ban-ke.json'));
  const forged = Buffer.from(text.replace('Báo cáo năm 2018', 'Báo cáo năm 2019'));
  expect(await whyNot(await zipOf(new Map(parts).set('ban-ke.json', forged)))).toContain('Chữ ký của gói không đúng');
  for (const [format, says] of [
    [2, 'phiên bản Sổ Kế Hoạch mới hơn'],
    [0, 'ở dạng cũ'],
  ] as const) {
    const other = Buffer.from(text.replace('"format": 1', `"format": ${format}`));
    expect(await whyNot(await zipOf(new Map(parts).set('ban-ke.json', other)))).toContain(says);
  }
});

test('a manifest that names files elsewhere, or larger ones than may be, is no manifest', async () => {
  const parts = await partsOf(await aPackage());
  for (const part of [{ name: '../../.bashrc' }, { name: 'tep/../x' }, { bytes: 900_000_000 }, { bytes: -1 }])
    expect(
      await whyNot(
        await withManifest(parts, (manifest) => {
          const [first] = manifest.parts as Record<string, unknown>[];
          Object.assign(first ?? {}, part);
        }),
      ),
    ).toContain('bản kê sai mẫu');
});

test('rows that belong to another agency, name rows that are not there, or are no rows, keep the package shut', async () => {
  const bytes = await aPackage();
  const parts = await partsOf(bytes);
  const withRows = (change: (rows: Record<string, Record<string, unknown>[]>) => void) => {
    const data = JSON.parse(String(parts.get('giao-viec.json')));
    change(data.rows);
    const text = Buffer.from(JSON.stringify(data));
    return withManifest(new Map(parts).set('giao-viec.json', text), (manifest) => {
      const [first] = manifest.parts as Record<string, unknown>[];
      Object.assign(first ?? {}, { bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') });
    });
  };
  const first = (rows: readonly Record<string, unknown>[] | undefined) => rows?.[0] ?? {};
  expect(await whyNot(await withRows((rows) => Object.assign(first(rows.tasks), { section_id: 'x' })))).toContain(
    'nhắc đến dòng không có trong gói',
  );
  expect(await whyNot(await withRows((rows) => Object.assign(first(rows.tasks), { year_from: '2018' })))).toContain(
    'nội dung không đúng kiểu',
  );
  expect(await whyNot(await withRows((rows) => Object.assign(first(rows.agencies), { aliases: '{"a":1}' })))).toContain(
    'nội dung không đúng kiểu',
  );
  expect(await whyNot(await withRows((rows) => rows.tasks?.push(first(rows.tasks))))).toContain('trùng mã');
  expect(await whyNot(await withRows((rows) => rows.plans?.pop()))).toContain('nhắc đến dòng');
});
