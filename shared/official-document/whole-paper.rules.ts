import { documentText } from './document-text.ts';
import { documentType } from './document-types.ts';
import type { OfficialDocument } from './official-document.ts';

/**
 * Why a document can't be printed as it is, as a Vietnamese sentence; null when every part that its type must have is
 * there and none that it must not have.
 */
export const whyNotPrint = (document: OfficialDocument): string | null =>
  whyNotType(document) ??
  whyNotHead(document) ??
  whyNotAddressees(document) ??
  whyNotBases(document) ??
  whyNotContent(document) ??
  whyNotSignature(document) ??
  whyNotText(document);

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const whyNotType = ({ type, title }: OfficialDocument): string | null => {
  const { name, isPrinted, titleAt } = documentType(type);
  if (isPrinted === false) return `Nghị định 30/2020/NĐ-CP chưa có mẫu cho ${name}; hãy chọn loại văn bản khác.`;
  return titleAt !== 'none' && isBlank(title) ? `${name} chưa có trích yếu nội dung.` : null;
};

const whyNotHead = ({ head }: OfficialDocument): string | null => {
  if (head.issuer.every(isBlank)) return 'Văn bản chưa có tên cơ quan ban hành.';
  if (isBlank(head.symbol) || /\s/u.test(head.symbol))
    return `Ký hiệu văn bản “${head.symbol}” chưa đúng: cần chữ viết tắt liền nhau, nối bằng dấu gạch nối, như BC-SYT.`;
  if (isBlank(head.place)) return 'Văn bản chưa có địa danh.';
  if (head.number !== null && !/^(0[1-9]|[1-9]\d+)$/.test(head.number))
    return `Số văn bản “${head.number}” chưa đúng: ghi bằng chữ số Ả Rập, số dưới 10 thêm số 0 phía trước (05).`;
  return head.date === null || isDay(head.date)
    ? null
    : `Ngày ban hành “${head.date}” không có trong lịch: ghi năm-tháng-ngày, như 2026-02-05.`;
};

const isDay = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};

const whyNotAddressees = ({ type, addressees: named }: OfficialDocument): string | null => {
  const { name, addressees } = documentType(type);
  if (named.some(isBlank)) return 'Phần Kính gửi có dòng trống: ghi tên nơi nhận hoặc bỏ dòng đó.';
  if (addressees === 'always' && named.length === 0) return `${name} phải ghi gửi đến ai, nhưng chưa có nơi nào.`;
  return addressees === undefined && named.length > 0 ? `${name} không có phần Kính gửi (Phụ lục I, II.9.b).` : null;
};

const whyNotBases = ({ type, authority, bases }: OfficialDocument): string | null => {
  const { name, bases: required, resolves } = documentType(type);
  if (bases.some(isBlank)) return 'Phần căn cứ có dòng trống: ghi căn cứ hoặc bỏ dòng đó.';
  if (required && bases.length === 0) return `${name} phải có căn cứ ban hành.`;
  if (resolves && isBlank(authority)) return `${name} chưa ghi thẩm quyền ban hành (như “Giám đốc Sở Y tế”).`;
  return null;
};

const whyNotContent = ({ type, blocks, annexes }: OfficialDocument): string | null => {
  if (blocks.length === 0) return `${documentType(type).name} chưa có nội dung.`;
  if (annexes.some(({ blocks: inside }) => inside.length === 0)) return 'Có phụ lục chưa có nội dung.';
  if (annexes.some(({ title }) => isBlank(title))) return 'Có phụ lục chưa có tên.';
  const charts = [...blocks, ...annexes.flatMap((annex) => annex.blocks)].filter((block) => block.kind === 'chart');
  const wrong = charts.flatMap(({ bars }) => bars).find(({ value }) => !Number.isFinite(value) || value < 0);
  return wrong ? `Cột “${wrong.label}” của biểu đồ phải có giá trị từ 0 trở lên.` : null;
};

const whyNotSignature = ({ type, signature, leftSignature }: OfficialDocument): string | null => {
  const { name, signers } = documentType(type);
  if (signature.authority.every(isBlank)) return `${name} chưa có quyền hạn, chức vụ của người ký.`;
  if (signers === 2 && (leftSignature?.authority ?? []).every(isBlank))
    return `${name} phải có hai người ký, nhưng chưa có chức vụ của người ký bên trái.`;
  return null;
};

/** What Word and web pages leave behind when only their source was pasted. */
const markup = /<\/?[a-z][a-z0-9]*(:[a-z]+)?(\s[^<>]*)?\/?>|&(nbsp|amp|lt|gt|quot|#\d+);|mso-[a-z-]+:/iu;

const whyNotText = (document: OfficialDocument): string | null => {
  for (const { where, pieces } of documentText(document))
    for (const piece of pieces) {
      const [found] = markup.exec(piece) ?? [];
      if (found)
        return `Chữ ở ${where} có mã định dạng dán từ Word hoặc trang web (“${found}”): xóa mã này rồi in lại.`;
    }
  return null;
};
