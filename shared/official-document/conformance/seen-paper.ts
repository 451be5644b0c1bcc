/** A printed or edited paper as a checker sees it, whatever file it came from. Sizes in points, lengths in millimetres. */
export type SeenPaper = {
  readonly sections: readonly SeenSection[];
  readonly texts: readonly SeenText[];
};

/** The paper itself (0), then each annex. */
export type SeenSection = {
  readonly where: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly hasTable: boolean;
  /** Null where nothing can be seen of them: a section of one page. */
  readonly numbers: SeenNumbers | null;
};

export type SeenNumbers = {
  readonly isShown: boolean;
  readonly isOnFirst: boolean;
  readonly isCentred: boolean;
  readonly size: number;
  /** What the section's first page counts as. */
  readonly start: number;
};

/** A paragraph of Word or a line (in the text: a paragraph) of a PDF. */
export type SeenText = {
  /** "trang 2" or "đoạn 14". */
  readonly where: string;
  readonly section: number;
  readonly text: string;
  readonly sizes: readonly number[];
  readonly fonts: readonly string[];
  /** Colours other than black, as RRGGBB. */
  readonly colours: readonly string[];
  /** All of its letters are. */
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** In which half of what stands side by side: head and signature. */
  readonly side: 'left' | 'right' | 'whole';
  readonly align: 'left' | 'centre' | 'right' | 'justify';
  readonly inTable: boolean;
  /** Length of the line below, as a share of the last line of the text; null without one. */
  readonly rule: number | null;
  readonly indentMm: number | null;
  readonly gap: number | null;
  /** In em. */
  readonly pitch: number | null;
};

/** One thing that is wrong, and by which article. */
export type Finding = {
  readonly rule: string;
  readonly article: string;
  readonly where: string;
  readonly sentence: string;
};
