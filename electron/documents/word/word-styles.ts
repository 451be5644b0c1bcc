import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { AlignmentType } from 'docx';
import {
  bodyPitch,
  indentMm,
  letterTitleGap,
  paragraphGap,
  singlePitch,
  sizes,
} from '#shared/official-document/nd30.ts';
import { points } from '../layout/sheet.ts';
import { halfPoints, lineSpacing, twips } from './word-units.ts';

type Look = {
  readonly name: string;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly align?: 'centre' | 'justify' | 'right';
  readonly indented?: true;
  readonly before?: number;
  /** Stays with the next paragraph. */
  readonly keeps?: true;
  readonly pitch?: number;
  /** Depth in Word's navigation pane, from 0. */
  readonly outline?: number;
};

const heading = { size: sizes.heading, before: paragraphGap, pitch: bodyPitch, keeps: true, bold: true } as const;
const text = { size: sizes.body, align: 'justify', indented: true, before: paragraphGap, pitch: bodyPitch } as const;

/** One style for each part of a paper (ô 1 to 13 and the levels of the text); ids as the decree's words without marks. */
const looks = {
  QuocHieu: { name: 'Quốc hiệu', size: sizes.countryName, bold: true, align: 'centre' },
  TieuNgu: { name: 'Tiêu ngữ', size: sizes.motto, bold: true, align: 'centre' },
  CoQuanChuQuan: { name: 'Cơ quan chủ quản', size: sizes.superior, align: 'centre' },
  CoQuanBanHanh: { name: 'Cơ quan ban hành', size: sizes.issuer, bold: true, align: 'centre' },
  SoKyHieu: { name: 'Số, ký hiệu', size: sizes.number, align: 'centre', before: 8 },
  DiaDanh: { name: 'Địa danh, thời gian', size: sizes.date, italic: true, align: 'centre', before: 8 },
  TrichYeuCongVan: { name: 'Trích yếu công văn', size: sizes.letterTitle, align: 'centre', before: letterTitleGap },
  DongKe: { name: 'Đường kẻ', size: 2, align: 'centre' },
  Dau: { name: 'Dấu chỉ mức độ', size: sizes.stamp, bold: true, align: 'centre', before: 8 },
  TenLoai: { name: 'Tên loại', size: sizes.typeName, bold: true, align: 'centre', before: 20, keeps: true, outline: 0 },
  TrichYeu: { name: 'Trích yếu', size: sizes.title, bold: true, align: 'centre', keeps: true },
  KinhGui: { name: 'Kính gửi', size: sizes.addressee, before: 2, pitch: bodyPitch, keeps: true },
  ThamQuyen: { name: 'Thẩm quyền ban hành', size: sizes.basis, bold: true, align: 'centre', before: 10, keeps: true },
  CanCu: { ...text, name: 'Căn cứ', size: sizes.basis, italic: true },
  NoiDung: { ...text, name: 'Nội dung' },
  GachDauDong: { ...text, name: 'Gạch đầu dòng' },
  Phan: { ...heading, name: 'Phần, chương, mục', align: 'centre', outline: 1 },
  TenPhan: { ...heading, name: 'Tên phần, chương, mục', align: 'centre', before: 0 },
  MucLaMa: { ...heading, name: 'Mục I', align: 'justify', indented: true, outline: 2 },
  Dieu: { ...heading, name: 'Điều', align: 'justify', indented: true, outline: 3 },
  Khoan: { ...heading, name: 'Khoản có tên', align: 'justify', indented: true, outline: 4 },
  DonViTinh: { name: 'Đơn vị tính', size: sizes.tableInText, italic: true, align: 'right', before: 6, keeps: true },
  TenBieuDo: { name: 'Tên biểu đồ', size: sizes.tableInText, bold: true, align: 'centre', before: 6, keeps: true },
  OBang: { name: 'Ô bảng', size: sizes.tableInText },
  OBangPhuLuc: { name: 'Ô bảng phụ lục', size: sizes.tableInAnnex },
  QuyenHan: { name: 'Quyền hạn, chức vụ', size: sizes.authority, bold: true, align: 'centre', keeps: true },
  HoTen: { name: 'Họ tên người ký', size: sizes.signer, bold: true, align: 'centre' },
  NoiNhanTen: { name: 'Nơi nhận', size: sizes.recipientsTitle, bold: true, italic: true, keeps: true },
  NoiNhan: { name: 'Danh sách nơi nhận', size: sizes.recipient },
  NguoiSoan: { name: 'Ký hiệu người soạn thảo', size: sizes.drafter, before: 4 },
  DiaChi: { name: 'Địa chỉ cơ quan', size: sizes.contact, align: 'centre' },
  PhuLuc: { name: 'Phụ lục', size: sizes.annexLabel, bold: true, align: 'centre', keeps: true, outline: 0 },
  TenPhuLuc: { name: 'Tên phụ lục', size: sizes.annexTitle, bold: true, align: 'centre', keeps: true },
  KemTheo: { name: 'Dòng kèm theo', size: sizes.annexReference, italic: true, align: 'centre', keeps: true },
  SoTrang: { name: 'Số trang', size: sizes.pageNumber, align: 'centre' },
} as const satisfies Readonly<Record<string, Look>>;

export type WordStyle = keyof typeof looks;

const alignments = { centre: AlignmentType.CENTER, justify: AlignmentType.JUSTIFIED, right: AlignmentType.RIGHT };

const styleOf = ([id, look]: [string, Look]): IParagraphStyleOptions => ({
  id,
  name: look.name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: halfPoints(look.size), bold: look.bold ?? false, italics: look.italic ?? false },
  paragraph: {
    alignment: look.align ? alignments[look.align] : AlignmentType.LEFT,
    ...(look.indented ? { indent: { firstLine: twips(points(indentMm)) } } : {}),
    spacing: { before: twips(look.before ?? 0), after: 0, ...lineSpacing(look.pitch ?? singlePitch) },
    ...(look.keeps ? { keepNext: true, keepLines: true } : {}),
    ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
  },
});

/** The styles of every paper; the font is the one the decree names (I.4). */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Times New Roman',
        size: halfPoints(sizes.body),
        color: '000000',
        language: { value: 'vi-VN', eastAsia: 'vi-VN' },
      },
      paragraph: { spacing: { before: 0, after: 0, ...lineSpacing(singlePitch) } },
    },
  },
  paragraphStyles: Object.entries(looks).map(styleOf),
};
