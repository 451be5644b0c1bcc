import type { DocumentTypeCode } from './document-types.ts';

/**
 * An official paper before any file format: what the PDF and the Word file both say.
 * Texts carry no layout: numbers of headings, "Kính gửi:", dashes, ";" and the closing "./." are put by the writers,
 * capitals where the decree wants capitals too.
 */
export type OfficialDocument = {
  readonly type: DocumentTypeCode;
  readonly layout?: PageLayout;
  /** The text itself on turned pages, for wide tables that are no annex (PG-2). */
  readonly landscape?: boolean;
  /** "DỰ THẢO" across every page. */
  readonly draft?: boolean;
  /** Ô 11. */
  readonly circulation?: Circulation;
  /** Ô 10b. */
  readonly urgency?: Urgency;
  readonly head: DocumentHead;
  /** Trích yếu, in sentence case ("Kết quả thực hiện Kế hoạch …"); for a Công văn without its "V/v". */
  readonly title: string;
  /** Whose power a Quyết định or Nghị quyết rests on: "Giám đốc Sở Y tế tỉnh Lâm Đồng" (QD-1). */
  readonly authority?: string;
  /** Kính gửi, or whom a Giấy mời invites and a Công điện is sent to; empty where the paper has none. */
  readonly addressees: readonly string[];
  /** Căn cứ lines without their closing ";" or ".". */
  readonly bases: readonly string[];
  readonly blocks: readonly Block[];
  readonly signature: Signature;
  /** Who signs at the left: the secretary of a Biên bản, the first party of an agreement. Nơi nhận then stands below. */
  readonly leftSignature?: Signature;
  /** Nơi nhận lines without dash and closing mark; the last one is "Lưu: VT, …". */
  readonly recipients: readonly string[];
  /** Ô 12: "PL.(300)". */
  readonly drafter?: string;
  /** Ô 13, at the foot of the first page: address, e-mail, website, telephone. */
  readonly contact?: readonly string[];
  readonly annexes: readonly Annex[];
};

/** KM-2: how fast the paper must travel. */
export type Urgency = 'HỎA TỐC' | 'THƯỢNG KHẨN' | 'KHẨN';

/** KM-3: how far it may travel. */
type Circulation = 'LƯU HÀNH NỘI BỘ' | 'XEM XONG TRẢ LẠI';

/** 'moreRoom' has the widest text the decree allows; 'decreeFiles' has the margins of the decree's own Word files. */
export type PageLayout = 'moreRoom' | 'decreeFiles';

export type DocumentHead = {
  /** Cơ quan chủ quản, 0..n lines ("UBND TỈNH LÂM ĐỒNG"). */
  readonly superior: readonly string[];
  /** Cơ quan ban hành, 1..n lines ("SỞ Y TẾ"). */
  readonly issuer: readonly string[];
  /** The issuer as it stands in a sentence ("Sở Y tế tỉnh Lâm Đồng"): reference line of annexes, author of the file. */
  readonly issuerName: string;
  /** "05"; null before issue. */
  readonly number: string | null;
  /** "BC-SLĐTBXH". */
  readonly symbol: string;
  /** "Hà Nội", "Thành phố Hồ Chí Minh". */
  readonly place: string;
  /** ISO day; null before issue: day and month stay blank. */
  readonly date: string | null;
  /** Shown while the date is still blank. */
  readonly year: number;
};

export type Signature = {
  /** Lines of authority and title: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']. */
  readonly authority: readonly string[];
  /** Another title of the signer, above the name (ô 7b). */
  readonly title?: string;
  readonly name: string | null;
};

/** A Phụ lục. Its number is its place; an only annex has none. */
export type Annex = {
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
};

export type Block = Heading | Paragraph | ListItem | Table | Chart;

/**
 * A numbered line (HD-1 to HD-6). The writers count: each level starts anew below a higher one, only Điều goes on through
 * the whole paper.
 */
export type Heading = {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
  /** The line is text, not a title: only "Điều 1." stays bold, the "1." of a khoản is upright. */
  readonly plain?: boolean;
};

/** "Phần I", "Chương I", "Mục 1", "Tiểu mục 1", "Điều 1.", "I. CAPITALS", "1. Bold title", "a) upright". */
export type HeadingLevel = 'part' | 'chapter' | 'division' | 'subdivision' | 'article' | 'section' | 'clause' | 'point';

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** Default: justified with an indented first line. */
  readonly align?: 'centre';
};

export type ListItem = {
  readonly kind: 'item';
  readonly mark: '-' | '+';
  readonly runs: readonly Run[];
};

export type Run = string | { readonly text: string; readonly bold?: boolean; readonly italic?: boolean };

export type Table = {
  readonly kind: 'table';
  /** "Đơn vị tính: …", at the right above the table. */
  readonly unitLine?: string;
  readonly columns: readonly Column[];
  /** The row (1), (2), (3) under the header. */
  readonly indexRow: boolean;
  readonly rows: readonly TableRow[];
};

export type Column = {
  readonly heading: string;
  /** Upper heading shared with the neighbouring columns that name the same one. */
  readonly over?: string;
  /** Fixed millimetres, or a share of what the fixed columns leave. */
  readonly width: { readonly mm: number } | { readonly share: number };
  readonly align: ColumnAlign;
};

export type ColumnAlign = 'left' | 'centre' | 'right';

export type TableRow =
  | { readonly kind: 'cells'; readonly cells: readonly Cell[] }
  /** One bold text over all columns. */
  | { readonly kind: 'group'; readonly text: string };

/** A text may hold line ends. */
export type Cell = string | { readonly text: string; readonly bold?: boolean };

/** Bars of like units below each other, each with its figure in words. */
export type Chart = {
  readonly kind: 'chart';
  readonly title: string;
  readonly bars: readonly Bar[];
};

export type Bar = {
  readonly label: string;
  /** Not negative; the longest bar has the greatest. */
  readonly value: number;
  /** "58,7 %". */
  readonly figure: string;
};
