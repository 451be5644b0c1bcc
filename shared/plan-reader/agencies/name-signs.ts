import { matcher } from './matcher.ts';

/** Words that look like the kind of a body and are none. */
export const notGroup = matcher(
  '(?:thị (?:trường|hiếu|thực|trấn hóa)|trường hợp|cơ sở (?:dữ liệu|vật chất|pháp lý|hạ tầng)|hội (?:nghị|thảo|thi|chợ)|bộ (?:phận|luật|tiêu chí)|tổ chức (?:các|tốt|thực hiện)|nhóm đối tượng|cấp độ|khối lượng|đội ngũ|báo cáo|bản )',
  'i',
);

export const notBody = matcher('Bộ [Ll]uật');

/** "các phòng thuộc Sở": the house itself, called by its kind alone. */
export const ownHouse = matcher(
  '(?:thuộc|trực thuộc|của|trong)\\s+(?:Sở|Bộ|Ban|Cục|Tỉnh đoàn|Thành đoàn|Chi cục|Trường|Viện)(?=\\s*(?:$|[,;:.()]|\\p{Ll}))',
);

/** "các cơ quan được phân công chủ trì thực hiện nhiệm vụ": told by the work that they were given. */
export const entrusted = matcher(
  '\\s+được (?:phân công|giao)(?: (?:chủ trì|phối hợp|thực hiện|tổ chức|triển khai|các nhiệm vụ|nhiệm vụ))*(?=\\s+(?:có trách nhiệm|chịu trách nhiệm|chủ động|xây dựng|lập|căn cứ|theo|tại|được|khẩn trương))',
);

export const belonging = matcher('\\s+(?:thuộc|trực thuộc|của)\\s+');

/** "Giám đốc Sở", "Chánh Văn phòng Bộ": the house by its kind alone. */
export const bareHouse = matcher(
  '(?:Sở|Bộ|Cục|Tỉnh|Thành phố|Tỉnh đoàn|Thành đoàn|Văn phòng Bộ|Công an tỉnh)(?=\\s*(?:$|[,;:.()]|\\p{Ll}))',
);
