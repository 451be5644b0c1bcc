/** The 29 kinds of administrative document (NĐ 30/2020 Điều 7) with their abbreviations (Phụ lục III) and what each carries. */
export const documentTypes = [
  { code: 'NQ', name: 'Nghị quyết', addressees: 'never', titleAt: 'centre' },
  { code: 'QĐ', name: 'Quyết định', addressees: 'never', titleAt: 'centre' },
  { code: 'CT', name: 'Chỉ thị', addressees: 'never', titleAt: 'centre' },
  { code: 'QC', name: 'Quy chế', addressees: 'never', titleAt: 'centre' },
  { code: 'QyĐ', name: 'Quy định', addressees: 'never', titleAt: 'centre' },
  { code: 'TC', name: 'Thông cáo', addressees: 'never', titleAt: 'centre' },
  { code: 'TB', name: 'Thông báo', addressees: 'never', titleAt: 'centre' },
  { code: 'HD', name: 'Hướng dẫn', addressees: 'never', titleAt: 'centre' },
  { code: 'CTr', name: 'Chương trình', addressees: 'never', titleAt: 'centre' },
  { code: 'KH', name: 'Kế hoạch', addressees: 'never', titleAt: 'centre' },
  { code: 'PA', name: 'Phương án', addressees: 'never', titleAt: 'centre' },
  { code: 'ĐA', name: 'Đề án', addressees: 'never', titleAt: 'centre' },
  { code: 'DA', name: 'Dự án', addressees: 'never', titleAt: 'centre' },
  { code: 'BC', name: 'Báo cáo', addressees: 'when-sent-upward', titleAt: 'centre' },
  { code: 'BB', name: 'Biên bản', addressees: 'never', titleAt: 'centre' },
  { code: 'TTr', name: 'Tờ trình', addressees: 'always', titleAt: 'centre' },
  { code: 'HĐ', name: 'Hợp đồng', addressees: 'never', titleAt: 'centre' },
  { code: 'CV', name: 'Công văn', addressees: 'always', titleAt: 'under-number' },
  { code: 'CĐ', name: 'Công điện', addressees: 'never', titleAt: 'centre' },
  { code: 'BGN', name: 'Bản ghi nhớ', addressees: 'never', titleAt: 'centre' },
  { code: 'BTT', name: 'Bản thỏa thuận', addressees: 'never', titleAt: 'centre' },
  { code: 'GUQ', name: 'Giấy ủy quyền', addressees: 'never', titleAt: 'centre' },
  { code: 'GM', name: 'Giấy mời', addressees: 'never', titleAt: 'centre' },
  { code: 'GGT', name: 'Giấy giới thiệu', addressees: 'never', titleAt: 'centre' },
  { code: 'GNP', name: 'Giấy nghỉ phép', addressees: 'never', titleAt: 'centre' },
  { code: 'PG', name: 'Phiếu gửi', addressees: 'never', titleAt: 'centre' },
  { code: 'PC', name: 'Phiếu chuyển', addressees: 'never', titleAt: 'centre' },
  { code: 'PB', name: 'Phiếu báo', addressees: 'never', titleAt: 'centre' },
  { code: 'TCg', name: 'Thư công', addressees: 'never', titleAt: 'centre' },
] as const satisfies readonly DocumentTypeRow[];

type DocumentTypeRow = {
  /** The abbreviation in the symbol; 'CV' and 'TCg' are ours, the decree gives those two none. */
  readonly code: string;
  readonly name: string;
  /** "Kính gửi" (KG-1). */
  readonly addressees: 'always' | 'when-sent-upward' | 'never';
  /** A Công văn has no type name: its trích yếu stands as "V/v …" under the number (ô 5b). */
  readonly titleAt: 'centre' | 'under-number';
};

export type DocumentTypeCode = (typeof documentTypes)[number]['code'];
export type DocumentType = DocumentTypeRow & { readonly code: DocumentTypeCode };

/** The row of one type code. */
export const documentType = (code: DocumentTypeCode): DocumentType => {
  const found: DocumentType | undefined = documentTypes.find((type) => type.code === code);
  if (!found) throw new Error(`Unknown document type ${code}`);
  return found;
};
