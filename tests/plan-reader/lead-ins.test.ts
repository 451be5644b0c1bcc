import { expect, test } from 'vitest';
import { readBody, tasksOf } from './read-snippet.ts';

const lines = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

test('a name without a number gives the bullets behind it to whom it names, up to the next one', () => {
  expect(
    tasksOf(
      lines(
        'III. TỔ CHỨC THỰC HIỆN',
        'Giao Sở Nội vụ:',
        '- Lập danh sách các lớp học.',
        '- Mời giảng viên.',
        'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính:',
        '- Kiểm tra các quầy thuốc.',
        'Các sở, ban, ngành theo chức năng tổ chức thực hiện các nhiệm vụ sau:',
        '- Xây dựng kế hoạch riêng.',
      ),
    ),
  ).toEqual([
    'III | thực hiện: Sở Nội vụ | Lập danh sách các',
    'III | thực hiện: Sở Nội vụ | Mời giảng viên.',
    'III | chủ trì: Sở Y tế | phối hợp: Sở Tài chính | Kiểm tra các quầy',
    'III | thực hiện: các sở, ban, ngành | Xây dựng kế hoạch',
  ]);
});

test('a paragraph right behind a name and its colon is what that name does', () => {
  expect(
    tasksOf(lines('III. TỔ CHỨC THỰC HIỆN', 'Sở Xây dựng:', 'Rà soát quy hoạch các bến xe.', 'Phát tờ rơi ở chợ.')),
  ).toEqual(['III | thực hiện: Sở Xây dựng | Rà soát quy hoạch', 'III | Phát tờ rơi ở']);
});

test('a numbered name that only leads over to its bullets lends them its partners', () => {
  expect(
    tasksOf(
      lines(
        'IV. TỔ CHỨC THỰC HIỆN',
        '1. Sở Y tế chủ trì, phối hợp với Sở Công Thương thực hiện các chương trình có liên quan như:',
        '- Khám sức khỏe cho công nhân.',
        '2. Sở Khoa học và Công nghệ',
        '- Yêu cầu các cơ quan thông tấn, báo chí trên địa bàn đưa tin về ngày hội.',
      ),
    ),
  ).toEqual([
    'IV.1 | chủ trì: Sở Y tế | phối hợp: Sở Công Thương | Khám sức khỏe cho',
    'IV.2 | thực hiện: Sở Khoa học và Công nghệ | Yêu cầu các cơ',
  ]);
});

test('of several lines below a label, each that gives work of its own is a task', () => {
  const tasks = tasksOf(
    lines(
      'III. NỘI DUNG',
      '1. Truyền thông',
      'a) Hoạt động 1',
      '- Nội dung: Chiếu phim lưu động ở các thôn.',
      '- Cơ quan thực hiện:',
      '+ Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với UBND các xã.',
      '+ Sở Xây dựng treo băng rôn tại các bến xe khách trong tỉnh.',
    ),
  );
  expect(tasks).toEqual([
    'III.1.a | chủ trì: Sở Văn hóa, Thể thao và Du lịch | phối hợp: UBND các xã | Chiếu phim lưu động',
    'III.1.a | thực hiện: Sở Xây dựng | Sở Xây dựng treo',
  ]);
});

test('tasks that stand in the part of the objectives are no objectives', () => {
  const { targets, tasks } = readBody(
    lines(
      'II. MỤC TIÊU, NHIỆM VỤ',
      '1. Mục tiêu',
      '- 100% xã có thư viện.',
      '2. Nhiệm vụ chủ yếu',
      '- Sở Nội vụ lập danh mục sách.',
    ),
  );
  expect(targets.map(({ value }) => value)).toEqual([100]);
  expect(tasks.map(({ text }) => text)).toEqual(['Sở Nội vụ lập danh mục sách.']);
});

test('a name that a page broke in two behind an empty line is one name', () => {
  expect(
    tasksOf(
      lines(
        'IV. TỔ CHỨC THỰC HIỆN',
        '1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp',
        'Phụ nữ tỉnh và các tổ chức thành viên',
        '- Vận động hội viên tham gia.',
      ),
    ),
  ).toEqual([
    'IV.1 | thực hiện: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh + Hội Liên hiệp Phụ nữ tỉnh + các tổ chức thành viên | Vận động hội viên',
  ]);
});

test('behind a theme and its colon stands who does it, or to whom it is given', () => {
  expect(
    tasksOf(
      lines(
        'II. NHIỆM VỤ',
        '1. Phát thẻ thư viện: Ủy ban nhân dân các xã phối hợp với các ngân hàng thương mại thực hiện cấp thẻ cho bạn đọc.',
        '2. Chấm điểm: Trên cơ sở kết quả tự đánh giá, giao Sở Nội vụ thành lập đoàn đi kiểm tra.',
        '3. Kinh phí: từ ngân sách của các xã, phường.',
      ),
    ),
  ).toEqual([
    'II.1 | thực hiện: UBND các xã | phối hợp: các ngân hàng thương mại | Phát thẻ thư viện:',
    'II.2 | thực hiện: Sở Nội vụ | Chấm điểm: Trên cơ',
  ]);
});

test('groups and teams that no rule knows are headings as printed, with a colon or bullets behind', () => {
  expect(
    tasksOf(
      lines(
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Đề nghị các tổ chức cung cấp dịch vụ bưu phẩm',
        'a) Tham gia ngày hội sách.',
        '2. Các ông, bà Trưởng thôn',
        '- Vận động nhân dân góp sách.',
        '3. Tổ công nghệ cộng đồng: hướng dẫn người dân mượn sách qua mạng.',
        '4. Các doanh nghiệp vận tải, bến xe: Chấp hành lịch chở sách.',
      ),
    ),
  ).toEqual([
    'III.1.a | thực hiện: các tổ chức cung cấp dịch vụ bưu phẩm | Tham gia ngày hội',
    'III.2 | thực hiện: các ông, bà Trưởng thôn | Vận động nhân dân',
    'III.3 | thực hiện: Tổ công nghệ cộng đồng | hướng dẫn người dân',
    'III.4 | thực hiện: các doanh nghiệp vận tải, bến xe | Chấp hành lịch chở',
  ]);
});

test('the name of a part in capitals is no task', () => {
  expect(
    tasksOf(lines('PHẦN THỨ HAI', 'NHIỆM VỤ VÀ GIẢI PHÁP', 'I. TUYÊN TRUYỀN', '1. Sở Nội vụ mở chuyên mục hỏi đáp.')),
  ).toEqual(['PHẦN THỨ HAI.I.1 | thực hiện: Sở Nội vụ | Sở Nội vụ mở']);
});

test('two names of one cell between which a page lost the sign are two', () => {
  expect(
    tasksOf(
      lines(
        'I. NHIỆM VỤ',
        '1. Lập sổ theo dõi các cụm công nghiệp',
        '- Đơn vị chủ trì: Sở Khoa học và Công nghệ Sở Công Thương',
      ),
    ),
  ).toEqual(['I.1 | chủ trì: Sở Khoa học và Công nghệ + Sở Công Thương | Lập sổ theo dõi']);
});

test('a dash inside a name that a page put at the beginning of a line begins no bullet', () => {
  expect(
    tasksOf(
      lines(
        'III. TỔ CHỨC THỰC HIỆN',
        '1. UBND các xã',
        '- Phối hợp với các tổ chức chính trị\n- xã hội phát động phong trào đọc sách trong nhân dân.',
      ),
    ),
  ).toEqual(['III.1 | thực hiện: UBND các xã | phối hợp: các tổ chức chính trị - xã hội | Phối hợp với các']);
});

test('a role on a line of its own below the heading of an agency holds for the bullets behind it', () => {
  expect(
    tasksOf(
      lines(
        'II. PHÂN CÔNG NHIỆM VỤ',
        '1. Sở Y tế:',
        'Chủ trì, phối hợp với các đơn vị liên quan:',
        '- Kiểm tra các quầy thuốc.',
        '2. Các sở, ban, ngành:',
        'a) Sở Nội vụ: khen thưởng.',
      ),
    ),
  ).toEqual([
    'II.1 | chủ trì: Sở Y tế | phối hợp: các đơn vị liên quan | Kiểm tra các quầy',
    'II.2.a | thực hiện: Sở Nội vụ | khen thưởng.',
  ]);
});
