import { fold } from '../../words/fold.ts';
import { ancestorsOf, type OutlineNode } from './outline.ts';

/** What a part of a plan is about; decides which rules read it. */
export type Zone = 'purpose' | 'general' | 'objective' | 'situation' | 'funding' | 'organisation' | 'content';

type Sign = readonly [Zone, RegExp];

/** Words by which headings tell their part, the telling ones first. */
const signs: readonly Sign[] = [
  [
    'organisation',
    /^(?:to chuc (?:trien khai )?thuc hien(?: ke hoach.*)?$|to chuc trien khai$|trach nhiem|phan cong|nhiem vu cua |che do (?:thong tin|bao cao|phoi hop)|cong tac to chuc)|trach nhiem (?:thuc hien|cua)|phan cong (?:nhiem vu|trach nhiem|to chuc|thuc hien)/,
  ],
  [
    'general',
    /^(?:muc tieu (?:chung|tong quat|tong the)|quan diem|dinh huong(?! den nam 20| giai doan 20))|muc tieu tong quat$/,
  ],
  ['objective', /muc tieu cu the|chi tieu|^(?:\S+ ){0,3}muc tieu(?!.*yeu cau)|^dinh huong (?:den nam|giai doan) 20/],
  [
    'purpose',
    /^(?:muc dich|yeu cau|quan diem|nguyen tac|pham vi|doi tuong|su can thiet|can cu|co so phap ly|phuong cham)/,
  ],
  [
    'situation',
    /^(?:danh gia|thuc trang|tinh hinh|hien trang|dac diem|boi canh|khai quat|nguy co|thuan loi|kho khan|ket qua (?:thuc hien|dat duoc)|ton tai|han che|nguyen nhan|du bao|nhan dinh)/,
  ],
  [
    'funding',
    /^(?:kinh phi|nguon (?:kinh phi|von|luc)|du toan|nhu cau kinh phi|kinh phi thuc hien|co che tai chinh|nguon tai chinh)/,
  ],
  ['content', /noi dung|nhiem vu|giai phap|hoat dong|bien phap|tien do|lo trinh/],
];

const headingOf = (text: string): string => fold(text.split(/[:;.]/, 1)[0] ?? '').trim();

const own = (node: OutlineNode): Zone | null => {
  if (node.marker.kind === 'dash' || node.marker.kind === 'plus' || node.marker.kind === 'none') return null;
  const heading = headingOf(node.traced.text);
  if (heading.split(' ').length > 18) return null;
  return signs.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
};

/** "2. Nhiệm vụ chủ yếu" below "MỤC TIÊU, NHIỆM VỤ": the work, not more objectives. */
const workOfItsOwn =
  /^(?:cac |mot so )?(?:noi dung|nhiem vu|giai phap|hoat dong|bien phap)(?:,? (?:va )?(?:noi dung|nhiem vu|giai phap|hoat dong|bien phap|chinh|chu yeu|trong tam|cu the|thuc hien|trien khai))*$/;

const outward: readonly Zone[] = ['organisation', 'objective', 'situation', 'purpose', 'funding'];

/** The part a node stands in: what its own heading says, else the nearest heading above. */
export const zoneOf = (node: OutlineNode): Zone => {
  const mine = own(node);
  const above = node.parent ? zoneOf(node.parent) : null;
  if (mine === null) return above ?? 'content';
  // Inside "Tổ chức thực hiện" an item about contents or objectives still says who does what.
  if (above === 'objective' && mine === 'content' && workOfItsOwn.test(headingOf(node.traced.text))) return mine;
  if (above && outward.includes(above) && mine === 'content') return above;
  if (above === 'organisation' && mine !== 'funding') return above;
  // "Yêu cầu về kỹ thuật" among the contents is work to be done.
  if (above === 'content' && mine === 'purpose' && ancestorsOf(node).some((one) => own(one) === 'content'))
    return above;
  if ((above === 'purpose' || above === 'situation') && mine !== 'objective' && mine !== 'general') return above;
  return mine;
};
