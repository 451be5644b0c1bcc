import type { DocumentTypeCode } from '#shared/official-document/document-types.ts';
import { documentType, documentTypes } from '#shared/official-document/document-types.ts';
import type { Block, OfficialDocument } from '#shared/official-document/official-document.ts';
import { aReport, paragraphs, targetsAnnex, tasksAnnex } from './sample-document.ts';

const articles: readonly Block[] = [
  { kind: 'heading', level: 'article', text: 'Phê duyệt Kế hoạch với các nội dung chủ yếu sau:', plain: true },
  { kind: 'heading', level: 'clause', text: 'Mục tiêu: hoàn thành các chỉ tiêu được giao.', plain: true },
  { kind: 'heading', level: 'point', text: 'Củng cố đội ngũ nhân viên công tác xã hội;' },
  { kind: 'heading', level: 'point', text: 'Hoàn thiện mạng lưới cơ sở cung cấp dịch vụ.' },
  { kind: 'heading', level: 'article', text: 'Tổ chức thực hiện' },
  { kind: 'paragraph', runs: ['Các đơn vị có trách nhiệm thực hiện Quyết định này theo Phụ lục kèm theo.'] },
];

const chart: Block = {
  kind: 'chart',
  title: 'Tỷ lệ hoàn thành nhiệm vụ của các cơ quan',
  bars: [
    { label: 'Sở Y tế', value: 58.7, figure: '58,7%' },
    { label: 'Sở Giáo dục và Đào tạo', value: 100, figure: '100%' },
    { label: 'Công an tỉnh', value: 0, figure: '0%' },
  ],
};

const symbols: Partial<Readonly<Record<DocumentTypeCode, string>>> = { CV: 'SLĐTBXH-BTXH' };

/** A whole paper of a type, with every part its type may have. */
export const aPaperOf = (code: DocumentTypeCode, changes: Partial<OfficialDocument> = {}): OfficialDocument => {
  const { addressees, resolves, bases, signers, titleAt } = documentType(code);
  const report = aReport();
  return aReport({
    type: code,
    head: { ...report.head, symbol: symbols[code] ?? `${code}-SLĐTBXH`, number: '15', date: '2018-12-20' },
    title: titleAt === 'none' ? '' : report.title,
    addressees: addressees ? report.addressees : [],
    bases: bases ? ['Căn cứ Luật Tổ chức chính quyền địa phương', 'Theo đề nghị của Trưởng phòng Bảo trợ xã hội'] : [],
    ...(resolves ? { authority: 'Giám đốc Sở Lao động - Thương binh và Xã hội' } : {}),
    blocks: resolves ? articles : [...report.blocks.slice(0, 10), chart, ...paragraphs(6), ...annexMention],
    ...(signers === 2 ? { leftSignature: { authority: ['THƯ KÝ'], name: 'Trần Thị Bình' } } : {}),
    recipients:
      addressees || resolves
        ? [resolves ? 'Như Điều 2' : 'Như trên', ...report.recipients.slice(1)]
        : report.recipients.slice(1),
    annexes: [targetsAnnex(30), tasksAnnex(12)],
    ...changes,
  });
};

const annexMention: readonly Block[] = [
  { kind: 'paragraph', runs: ['Số liệu cụ thể tại Phụ lục I và Phụ lục II kèm theo.'] },
];

/** Every type that can be printed. */
export const printedTypes = documentTypes.filter(({ isPrinted }) => isPrinted !== false).map(({ code }) => code);
