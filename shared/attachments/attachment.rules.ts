const maxAttachmentBytes = 20_000_000;

type Kind = { readonly mediaType: string; readonly starts: readonly (readonly number[])[] };

const zip = [[0x50, 0x4b, 0x03, 0x04]];
const compound = [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]];
const jpeg = { mediaType: 'image/jpeg', starts: [[0xff, 0xd8, 0xff]] };
const office = 'application/vnd.openxmlformats-officedocument';

/** What may be attached, by the end of its name: its media type, and the bytes that such a file begins with. */
const kinds: Readonly<Record<string, Kind>> = {
  pdf: { mediaType: 'application/pdf', starts: [[0x25, 0x50, 0x44, 0x46]] },
  docx: { mediaType: `${office}.wordprocessingml.document`, starts: zip },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, starts: zip },
  doc: { mediaType: 'application/msword', starts: compound },
  xls: { mediaType: 'application/vnd.ms-excel', starts: compound },
  jpg: jpeg,
  jpeg,
  png: { mediaType: 'image/png', starts: [[0x89, 0x50, 0x4e, 0x47]] },
};

export const allowedEndings: readonly string[] = Object.keys(kinds);

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
const kindOf = (name: string): Kind | undefined =>
  name.includes('.') && Object.hasOwn(kinds, endingOf(name)) ? kinds[endingOf(name)] : undefined;

export const mediaTypeOf = (name: string): string => kindOf(name)?.mediaType ?? 'application/octet-stream';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace('.', ',');

/** Why a file can't be attached, or null. `head`: its first eight bytes. Form and handler share it. */
export const whyNotAttach = (name: string, size: number, head: Uint8Array): string | null => {
  const kind = kindOf(name);
  const allowed = allowedEndings.map((ending) => `.${ending}`).join(', ');
  if (!kind) return `Tệp "${name}" không thuộc loại được đính kèm: dùng ${allowed}.`;
  if (size === 0) return `Tệp "${name}" trống.`;
  if (size > maxAttachmentBytes)
    return `Tệp "${name}" lớn ${megabytes(size)} MB: chỉ nhận tệp đến ${megabytes(maxAttachmentBytes)} MB.`;
  return kind.starts.some((start) => start.every((byte, at) => head[at] === byte))
    ? null
    : `Nội dung tệp "${name}" không phải tệp .${endingOf(name)}: mở tệp kiểm tra rồi lưu lại đúng loại.`;
};

/** The name that a file is kept and given back under: composed letters, without folders or signs that Windows forbids. */
export const tidyFileName = (name: string): string => {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go.
  const clean = last.replace(/[\u0000-\u001f<>:"|?*]/g, '_').trim();
  const dot = clean.lastIndexOf('.');
  return clean.length <= 200 ? clean : `${clean.slice(0, 190)}${dot < 0 ? '' : clean.slice(dot).slice(0, 10)}`;
};
