const rows = [
  { code: 'NQ', name: 'Nghị quyết', resolves: 'QUYẾT NGHỊ:', bases: 'required' },
  { code: 'QĐ', name: 'Quyết định', resolves: 'QUYẾT ĐỊNH:', bases: 'required' },
  { code: 'CT', name: 'Chỉ thị' },
  { code: 'QC', name: 'Quy chế' },
  { code: 'QyĐ', name: 'Quy định' },
  { code: 'TC', name: 'Thông cáo' },
  { code: 'TB', name: 'Thông báo' },
  { code: 'HD', name: 'Hướng dẫn' },
  { code: 'CTr', name: 'Chương trình' },
  { code: 'KH', name: 'Kế hoạch' },
  { code: 'PA', name: 'Phương án' },
  { code: 'ĐA', name: 'Đề án' },
  { code: 'DA', name: 'Dự án' },
  { code: 'BC', name: 'Báo cáo', addressees: 'when-sent-upward' },
  { code: 'BB', name: 'Biên bản', isDated: false, ruleBelowTitle: false, signers: 2 },
  { code: 'TTr', name: 'Tờ trình', addressees: 'always' },
  { code: 'HĐ', name: 'Hợp đồng', hasModel: false, signers: 2 },
  { code: 'CV', name: 'Công văn', addressees: 'always', titleAt: 'under-number' },
  { code: 'CĐ', name: 'Công điện', addressees: 'always', calls: 'điện:' },
  { code: 'BGN', name: 'Bản ghi nhớ', hasModel: false, signers: 2 },
  { code: 'BTT', name: 'Bản thỏa thuận', hasModel: false, signers: 2 },
  { code: 'GUQ', name: 'Giấy ủy quyền' },
  { code: 'GM', name: 'Giấy mời', addressees: 'always', calls: 'trân trọng kính mời:' },
  { code: 'GGT', name: 'Giấy giới thiệu', addressees: 'always', calls: 'trân trọng giới thiệu:', titleAt: 'none' },
  { code: 'GNP', name: 'Giấy nghỉ phép', titleAt: 'none' },
  { code: 'PG', name: 'Phiếu gửi' },
  { code: 'PC', name: 'Phiếu chuyển' },
  { code: 'PB', name: 'Phiếu báo' },
  { code: 'TCg', name: 'Thư công', hasModel: false, isPrinted: false },
] as const satisfies readonly DocumentTypeRow[];

type DocumentTypeRow = {
  /** The abbreviation in the symbol; 'CV' and 'TCg' are ours, the decree gives those two none. */
  readonly code: string;
  readonly name: string;
  /** "Kính gửi" (KG-1), or the call of `calls`; default 'never'. */
  readonly addressees?: 'always' | 'when-sent-upward';
  /** What follows the issuer's name where whom the paper is for is not called with "Kính gửi:" (models 1.6 to 1.8). */
  readonly calls?: string;
  /**
   * A Công văn has no type name: its trích yếu stands as "V/v …" under the number (ô 5b). Two papers have a type name
   * alone. Default: below the type name.
   */
  readonly titleAt?: 'under-number' | 'none';
  /** The line between căn cứ and content (models 1.1 to 1.3). */
  readonly resolves?: string;
  readonly bases?: 'required';
  /** Địa danh and day in the head (ô 4); only a Biên bản has none. */
  readonly isDated?: false;
  readonly ruleBelowTitle?: false;
  /** Two sign beside each other. */
  readonly signers?: 2;
  /** Phụ lục III shows no model: set like any paper with a type name. */
  readonly hasModel?: false;
  /** The decree leaves its form open altogether. */
  readonly isPrinted?: false;
};

export type DocumentTypeCode = (typeof rows)[number]['code'];
export type DocumentType = DocumentTypeRow & { readonly code: DocumentTypeCode };

/** The 29 kinds of administrative document (NĐ 30/2020 Điều 7) with their abbreviations (Phụ lục III) and what each carries. */
export const documentTypes: readonly DocumentType[] = rows;

/** The row of one type code. */
export const documentType = (code: DocumentTypeCode): DocumentType => {
  const found = documentTypes.find((type) => type.code === code);
  if (!found) throw new Error(`Unknown document type ${code}`);
  return found;
};
