import { expect, test } from 'vitest';
import { readBody, tasksOf } from './read-snippet.ts';

const lines = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

test('label lines below a numbered task say who and when', () => {
  expect(
    tasksOf(
      lines(
        'I. NHIỆM VỤ',
        '1. Xây dựng cơ sở dữ liệu dùng chung của tỉnh',
        '- Đơn vị chủ trì: Sở Khoa học và Công nghệ.',
        '- Đơn vị phối hợp: Công an tỉnh, các sở, ban, ngành, UBND các xã, phường.',
        '- Thời gian thực hiện: Quý II/2026.',
        '2. Tập huấn cho cán bộ cấp xã',
        '- Cơ quan chủ trì: Sở Nội vụ',
        '- Thời gian hoàn thành: trước ngày 30/9/2026',
      ),
    ),
  ).toEqual([
    'I.1 | chủ trì: Sở Khoa học và Công nghệ | phối hợp: Công an tỉnh + các sở, ban, ngành + UBND các xã, phường | hạn: Quý II/2026 | Xây dựng cơ sở',
    'I.2 | chủ trì: Sở Nội vụ | hạn: trước ngày 30/9/2026 | Tập huấn cho cán',
  ]);
});

test('label lines may stand behind the task, in the same paragraph', () => {
  expect(
    tasksOf(
      lines(
        'I. NHIỆM VỤ',
        '1. Rà soát các thủ tục hành chính nội bộ. Đơn vị chủ trì: Văn phòng UBND tỉnh; đơn vị phối hợp: các sở, ban, ngành; thời gian hoàn thành: trong quý III/2026.',
      ),
    ),
  ).toEqual([
    'I.1 | chủ trì: Văn phòng UBND tỉnh | phối hợp: các sở, ban, ngành | hạn: trong quý III/2026 | Rà soát các thủ',
  ]);
});

test('a task in parentheses is given to whom the parentheses name', () => {
  expect(
    tasksOf(
      lines(
        'I. NHIỆM VỤ',
        '1. Công bố danh mục dịch vụ công trực tuyến (Giao Sở Tư pháp chủ trì, phối hợp với Sở Khoa học và Công nghệ).',
        '2. Tổ chức hội chợ việc làm (Sở Nội vụ chủ trì thực hiện).',
      ),
    ),
  ).toEqual([
    'I.1 | chủ trì: Sở Tư pháp | phối hợp: Sở Khoa học và Công nghệ | Công bố danh mục',
    'I.2 | chủ trì: Sở Nội vụ | Tổ chức hội chợ',
  ]);
});

test('"b) Cơ quan thực hiện" governs the bullets of "a) Nội dung"', () => {
  const tasks = tasksOf(
    lines(
      'I. NHIỆM VỤ',
      '1. Tuyên truyền phòng, chống đuối nước',
      'a) Nội dung',
      '- Phát tờ rơi đến các trường học.',
      '- Mở lớp dạy bơi miễn phí.',
      'b) Cơ quan thực hiện',
      'Sở Giáo dục và Đào tạo chủ trì, phối hợp Sở Văn hóa, Thể thao và Du lịch tổ chức các hoạt động trên.',
    ),
  );
  expect(tasks.slice(0, 2)).toEqual([
    'I.1.a | chủ trì: Sở Giáo dục và Đào tạo | phối hợp: Sở Văn hóa, Thể thao và Du lịch | Phát tờ rơi đến',
    'I.1.a | chủ trì: Sở Giáo dục và Đào tạo | phối hợp: Sở Văn hóa, Thể thao và Du lịch | Mở lớp dạy bơi',
  ]);
});

test('bodies of a commune of 2026 that no list of names holds', () => {
  expect(
    tasksOf(
      lines(
        'II. TỔ CHỨC THỰC HIỆN',
        '1. Văn phòng HĐND và UBND xã',
        '- Tham mưu UBND xã ban hành kế hoạch chi tiết.',
        '2. Phòng Kinh tế: Chủ trì, phối hợp với Công an xã, Ban Chỉ huy Quân sự xã kiểm tra các hộ kinh doanh.',
        '3. Phòng Văn hóa - Xã hội có trách nhiệm tuyên truyền đến các thôn.',
        '4. Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội vận động nhân dân tham gia.',
        '5. Các thôn, tổ dân phố',
        '- Phổ biến kế hoạch đến từng hộ gia đình.',
      ),
    ),
  ).toEqual([
    'II.1 | thực hiện: Văn phòng HĐND và UBND xã | Tham mưu UBND xã',
    'II.2 | chủ trì: Phòng Kinh tế | phối hợp: Công an xã + Ban Chỉ huy Quân sự xã | Chủ trì, phối hợp',
    'II.3 | thực hiện: Phòng Văn hóa - Xã hội | Phòng Văn hóa -',
    'II.4 | thực hiện: Ủy ban Mặt trận Tổ quốc Việt Nam xã + các tổ chức chính trị - xã hội | Đề nghị Ủy ban',
    'II.5 | thực hiện: các thôn, tổ dân phố | Phổ biến kế hoạch',
  ]);
});

test('bodies of the Party, a hospital and a school', () => {
  expect(
    tasksOf(
      lines(
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy hướng dẫn việc học tập nghị quyết.',
        '2. Các đảng ủy trực thuộc Tỉnh ủy xây dựng chương trình hành động trước ngày 15/3/2026.',
        '3. Khoa Kiểm soát nhiễm khuẩn',
        '- Chủ trì, phối hợp với Phòng Điều dưỡng, các khoa lâm sàng giám sát vệ sinh tay.',
        '4. Phòng Tài chính kế toán: Bảo đảm kinh phí cho các hoạt động.',
        '5. Ban giám hiệu chỉ đạo xây dựng thư viện điện tử.',
        '6. Giáo viên chủ nhiệm',
        '- Phổ biến kế hoạch đến học sinh.',
      ),
    ),
  ).toEqual([
    'III.1 | chủ trì: Ban Tuyên giáo và Dân vận Tỉnh ủy | phối hợp: Ban Tổ chức Tỉnh ủy | Ban Tuyên giáo và',
    'III.2 | thực hiện: các đảng ủy trực thuộc Tỉnh ủy | hạn: trước ngày 15/3/2026 | Các đảng ủy trực',
    'III.3 | chủ trì: Khoa Kiểm soát nhiễm khuẩn | phối hợp: Phòng Điều dưỡng + các khoa lâm sàng | Chủ trì, phối hợp',
    'III.4 | thực hiện: Phòng Tài chính kế toán | Bảo đảm kinh phí',
    'III.5 | thực hiện: Ban giám hiệu | Ban giám hiệu chỉ',
    'III.6 | thực hiện: Giáo viên chủ nhiệm | Phổ biến kế hoạch',
  ]);
});

test('headings in capitals name agencies as well', () => {
  expect(tasksOf(lines('V. TỔ CHỨC THỰC HIỆN', '1. SỞ Y TẾ', '- Tổ chức tiêm chủng mở rộng cho trẻ em.'))).toEqual([
    'V.1 | thực hiện: Sở Y tế | Tổ chức tiêm chủng',
  ]);
});

test('a task for which the text names nobody stays without agency', () => {
  const { tasks } = readBody(
    lines(
      'I. NHIỆM VỤ',
      '1. Đẩy mạnh cải cách hành chính trong các cơ quan nhà nước.',
      '2. Nâng cao chất lượng phục vụ của Trung tâm Phục vụ hành chính công.',
      '3. Tổ chức giáo dục pháp luật cho thanh niên.',
      '4. Ban hành Quyết định của UBND tỉnh về quy chế phối hợp.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Y tế',
      '- Kiểm tra các cơ sở hành nghề y.',
    ),
  );
  expect(tasks.slice(0, 4).flatMap(({ lead, support, executor }) => [...lead, ...support, ...executor])).toEqual([]);
  expect(tasks).toHaveLength(5);
});

test('a later sentence with another doer is a task of its own', () => {
  expect(
    tasksOf(
      lines(
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Căn cứ Kế hoạch này, các sở, ban, ngành và UBND các xã, phường xây dựng kế hoạch cụ thể. Sở Nội vụ theo dõi, tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 20/12/2026.',
        '2. Trên cơ sở đề xuất của các địa phương, Sở Tài chính chủ trì, phối hợp với Sở Nội vụ tham mưu bố trí kinh phí.',
      ),
    ),
  ).toEqual([
    'I.1 | thực hiện: các sở, ban, ngành + UBND các xã, phường | Căn cứ Kế hoạch',
    'I.1 | thực hiện: Sở Nội vụ | hạn: trước ngày 20/12/2026 | Sở Nội vụ theo',
    'I.2 | chủ trì: Sở Tài chính | phối hợp: Sở Nội vụ | Trên cơ sở đề',
  ]);
});

test('reporting duties have a kind, a day, a sender and a receiver', () => {
  const { duties } = readBody(
    lines(
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc, báo cáo Chủ tịch UBND tỉnh định kỳ 6 tháng, hằng năm.',
      '2. Sở Xây dựng báo cáo UBND tỉnh kết quả thực hiện trước ngày 15/12 hằng năm; báo cáo sơ kết vào tháng 6/2028 và báo cáo tổng kết vào tháng 11/2030.',
    ),
  );
  const told = duties.map(({ kind, due, from, to }) => [
    kind,
    due.month,
    due.day,
    due.date,
    from[0]?.name,
    to[0]?.name,
  ]);
  expect(told).toEqual([
    ['semiannual', null, null, null, 'Văn phòng UBND tỉnh', 'Chủ tịch UBND tỉnh'],
    ['annual', null, null, null, 'Văn phòng UBND tỉnh', 'Chủ tịch UBND tỉnh'],
    ['annual', 12, 15, null, 'Sở Xây dựng', 'UBND tỉnh'],
    ['midterm', 6, null, '2028-06', 'Sở Xây dựng', 'UBND tỉnh'],
    ['final', 11, null, '2030-11', 'Sở Xây dựng', 'UBND tỉnh'],
  ]);
});

test('doers behind a condition, with commas of its own, and a bare group as a heading', () => {
  expect(
    tasksOf(
      lines(
        'II. TỔ CHỨC THỰC HIỆN',
        '1. Trên cơ sở đề nghị của Ủy ban nhân dân quận, huyện, Sở Xây dựng chủ trì lập đề án.',
        '2. Sở, ban, ngành liên quan',
        'Căn cứ chức năng, nhiệm vụ được giao, chủ động phối hợp với Sở Y tế triển khai thực hiện.',
        '3. Chuyên viên phụ trách văn phòng',
        '- Bảo đảm thông tin liên lạc thông suốt.',
      ),
    ),
  ).toEqual([
    'II.1 | chủ trì: Sở Xây dựng | Trên cơ sở đề',
    'II.2 | thực hiện: các sở, ban, ngành liên quan | phối hợp: Sở Y tế | Căn cứ chức năng,',
    'II.3 | thực hiện: Chuyên viên phụ trách văn phòng | Bảo đảm thông tin',
  ]);
});
