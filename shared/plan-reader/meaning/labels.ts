import { fold } from '../../words/fold.ts';

/** What a label line ("Đơn vị chủ trì: …") is about. */
export type LabelKind = 'lead' | 'support' | 'executor' | 'parties' | 'time' | 'product' | 'attribute';
export type Label = { readonly kind: LabelKind; readonly valueFrom: number };

const who =
  '(?:cac )?(?:co quan|don vi|bo phan|to chuc|nguoi|ca nhan|dong chi|cap|phong|ban|nganh)(?:,? (?:co quan|don vi|to chuc|ca nhan|bo phan))*';
const end = '(?: (?:chinh|thuc hien|tham muu|trien khai|xay dung|to chuc|nhiem vu))*';

const forms: readonly (readonly [LabelKind, RegExp])[] = [
  ['parties', new RegExp(`^(?:${who} )?chu tri(?: thuc hien)?,? (?:va )?(?:${who} )?phoi hop${end}$`)],
  [
    'lead',
    new RegExp(
      `^(?:${who} )?(?:duoc giao )?(?:chu tri|dau moi|thuong truc|chiu trach nhiem(?: chinh)?)(?:, (?:thuc hien|theo doi))?${end}$`,
    ),
  ],
  ['support', new RegExp(`^(?:${who} )?(?:cung )?phoi hop${end}$`)],
  [
    'executor',
    new RegExp(
      `^(?:${who} )(?:duoc giao |to chuc )?thuc hien$|^(?:phan cong|to chuc|trach nhiem|giao|don vi) (?:to chuc )?thuc hien$|^phan cong$|^giao nhiem vu$|^phan cong (?:nhiem vu|trach nhiem)$|^${who} trien khai$`,
    ),
  ],
  [
    'time',
    /^(?:thoi (?:gian|han|diem|ky)|tien do|lo trinh|han|ngay)(?:,? (?:va |dia diem |thuc hien |hoan (?:thanh|tat) |to chuc |trien khai |trinh |ban hanh |bat dau |ket thuc |khao sat |bao cao |nop |\S+ )*(?:thuc hien|hoan thanh|hoan tat|to chuc|trien khai|trinh|ban hanh|khao sat|bao cao|dia diem|nop|ket thuc|\S+ \S+)?)?$|^hoan thanh(?: truoc)?$/,
  ],
  ['product', /^(?:san pham|ket qua|dau ra)(?: (?:dau ra|thuc hien|dat duoc|du kien|chinh|hoan thanh))*$/],
  [
    'attribute',
    /^(?:dia diem|doi tuong|thanh phan|so luong|hinh thuc|kinh phi|nguon kinh phi|du toan|quy mo|pham vi|phuong thuc|chu de|ghi chu)(?: \S+){0,4}$/,
  ],
];

const content =
  /^(?:Các )?(?:Nội dung|Nhiệm vụ|Công việc|Hoạt động)(?: (?:thực hiện|nhiệm vụ|công việc|hoạt động|cụ thể|triển khai|chính))*\s*:\s*(?=\S)/iu;

/** Where the task begins in a line that calls itself one ("Nội dung thực hiện: Tổ chức …"); 0 where it does not. */
export const contentFrom = (text: string): number => content.exec(text)?.[0].length ?? 0;

/** "Thời gian thực hiện trong quý IV": a label that goes on to its value without a colon. */
const openTime =
  /^(?:Thời gian|Thời hạn|Tiến độ)(?: (?:thực hiện|hoàn thành|tổ chức|triển khai))?\s+(?=(?:từ|trước|sau|trong|quý|tháng|năm|ngày|chậm nhất|thường xuyên|hằng|hàng)\s)/iu;

/** The label at the beginning of a line; a line without a colon must be nothing but the label, or tell a time. */
export const readLabel = (text: string): Label | null => {
  const time = text.length <= 160 ? openTime.exec(text) : null;
  if (time) return { kind: 'time', valueFrom: time[0].length };
  const colon = text.slice(0, 70).indexOf(':');
  const isAlone = colon < 0 && text.length <= 60;
  if (colon < 0 && !isAlone) return null;
  const head = fold(colon < 0 ? text : text.slice(0, colon))
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const kind = forms.find(([, pattern]) => pattern.test(head))?.[0];
  if (!kind) return null;
  if (isAlone && kind === 'time' && !/^(?:thoi (?:gian|han)|tien do|lo trinh)/.test(head)) return null;
  if (isAlone && (kind === 'attribute' || kind === 'product' || /^(?:to chuc|phan cong|trach nhiem|giao)/.test(head)))
    return null;
  const from = colon < 0 ? text.length : colon + 1;
  return { kind, valueFrom: from + (text.slice(from).length - text.slice(from).trimStart().length) };
};

const inline =
  /(?:(?:cơ quan|đơn vị|bộ phận|phòng|ban)\s+(?:chủ trì|phối hợp|thực hiện|đầu mối)(?:\s+(?:thực hiện|phối hợp|tham mưu))?|(?<=[.;(]\s*)(?:chủ trì|phối hợp)(?:\s+thực hiện)?|thời (?:gian|hạn)(?:\s+(?:thực hiện|hoàn thành|hoàn tất))?)\s*:/giu;

/** Where label lines stand inside a paragraph, one behind the other. */
export const inlineLabels = (text: string): number[] => [...text.matchAll(inline)].map(({ index }) => index);
