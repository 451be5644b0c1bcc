import { expect, test } from 'vitest';
import { tasksOf } from './read-snippet.ts';

const lines = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

test('one line may hold all labels of the task above it', () => {
  expect(
    tasksOf(
      lines(
        'II. NHIỆM VỤ VÀ GIẢI PHÁP',
        '1. Hoàn thiện thể chế',
        'a) Rà soát, sửa đổi quy định về đất đai.',
        'Cơ quan chủ trì: Sở Nông nghiệp và Môi trường; cơ quan phối hợp: các sở, ngành, UBND các xã, phường, đặc khu; thời gian: năm 2026.',
        'b) Ban hành bảng giá đất.',
        'Cơ quan chủ trì: Sở Nông nghiệp và Môi trường; thời gian: trước 31/12/2026.',
      ),
    ),
  ).toEqual([
    'II.1.a | chủ trì: Sở Nông nghiệp và Môi trường | phối hợp: các sở, ngành + UBND các xã, phường, đặc khu | hạn: năm 2026 | Rà soát, sửa đổi',
    'II.1.b | chủ trì: Sở Nông nghiệp và Môi trường | hạn: trước 31/12/2026 | Ban hành bảng giá',
  ]);
});

test('parentheses on a line of their own speak of the task above', () => {
  expect(
    tasksOf(
      lines(
        'I. NHIỆM VỤ TRỌNG TÂM',
        '1. Đẩy nhanh giải ngân vốn đầu tư công.\n(Sở Tài chính chủ trì; các chủ đầu tư phối hợp)',
        '2. Phát triển du lịch.\n(Chủ trì: Sở Văn hóa, Thể thao và Du lịch; phối hợp: Hiệp hội Du lịch tỉnh)',
      ),
    ),
  ).toEqual([
    'I.1 | chủ trì: Sở Tài chính | phối hợp: các chủ đầu tư | Đẩy nhanh giải ngân',
    'I.2 | chủ trì: Sở Văn hóa, Thể thao và Du lịch | phối hợp: Hiệp hội Du lịch tỉnh | Phát triển du lịch.',
  ]);
});

test('content, time and doers as numbered items of their own', () => {
  expect(
    tasksOf(
      lines(
        'II. NỘI DUNG',
        '1. Công tác chỉ đạo, điều hành',
        '1.1. Nội dung: Ban hành văn bản chỉ đạo.',
        '1.2. Thời gian thực hiện: Tháng 01/2026.',
        '1.3. Đơn vị thực hiện: Phòng Văn hóa - Xã hội chủ trì, phối hợp với Văn phòng HĐND và UBND xã.',
        '2. Công tác kiểm tra',
        '2.1. Nội dung: Kiểm tra việc chấp hành pháp luật.',
        '2.2. Đơn vị thực hiện: Công an xã.',
      ),
    ),
  ).toEqual([
    'II.1.1 | chủ trì: Phòng Văn hóa - Xã hội | phối hợp: Văn phòng HĐND và UBND xã | hạn: Tháng 01/2026 | Ban hành văn bản',
    'II.2.1 | thực hiện: Công an xã | Kiểm tra việc chấp',
  ]);
});

test('agencies as bullets, each with its task behind a colon', () => {
  expect(
    tasksOf(
      lines(
        'IV. TỔ CHỨC THỰC HIỆN',
        '- Sở Y tế là cơ quan đầu mối, chủ trì tham mưu triển khai kế hoạch.',
        '- Sở Tài chính: Bố trí kinh phí thực hiện.',
        '- Các Sở: Nội vụ, Tư pháp: Xây dựng kế hoạch riêng.',
      ),
    ),
  ).toEqual([
    'IV | chủ trì: Sở Y tế | Sở Y tế là',
    'IV | thực hiện: Sở Tài chính | Bố trí kinh phí',
    'IV | thực hiện: Sở Nội vụ + Sở Tư pháp | Xây dựng kế hoạch',
  ]);
});

test('a heading above bullets with label lines of their own is a theme, not a task', () => {
  expect(
    tasksOf(
      lines(
        'III. NHIỆM VỤ, GIẢI PHÁP',
        '1. Nâng cao chất lượng công tác tuyên truyền về bảo vệ môi trường nông thôn',
        '- Phát động phong trào giữ sạch đường làng.',
        'Đơn vị chủ trì: Hội Nông dân tỉnh.',
        '- Trồng cây xanh ở khu dân cư.',
        'Đơn vị chủ trì: Tỉnh đoàn.',
        'Đơn vị phối hợp: Sở Nông nghiệp và Môi trường.',
      ),
    ),
  ).toEqual([
    'III.1 | chủ trì: Hội Nông dân tỉnh | Phát động phong trào',
    'III.1 | chủ trì: Tỉnh đoàn | phối hợp: Sở Nông nghiệp và Môi trường | Trồng cây xanh ở',
  ]);
});

test('one label line may give parts of the work to several, each with a deed', () => {
  expect(
    tasksOf(
      lines(
        'II. NỘI DUNG',
        '1. Phổ biến quy định mới',
        '- Nội dung thực hiện: Giới thiệu quy định mới đến người dân.',
        '- Cơ quan thực hiện: Sở Tư pháp chủ trì biên soạn tài liệu; Đài Phát thanh và Truyền hình tỉnh và UBND các xã, phường tổ chức phát sóng.',
        '- Thời gian thực hiện trong quý II năm 2026.',
      ),
    )[0],
  ).toBe(
    'II.1 | chủ trì: Sở Tư pháp | thực hiện: Đài Phát thanh và Truyền hình tỉnh + UBND các xã, phường | hạn: trong quý II năm 2026 | Giới thiệu quy định',
  );
});

test('words about duties behind names in a label line are no task', () => {
  expect(
    tasksOf(
      lines(
        'II. NỘI DUNG',
        'a) Kiểm tra việc chấp hành quy định về đo lường ở các chợ, siêu thị trên địa bàn.',
        '- Cơ quan thực hiện: Các sở, ngành có liên quan theo chức năng, nhiệm vụ được giao.',
      ),
    ),
  ).toEqual(['II.a | thực hiện: các sở, ngành liên quan | Kiểm tra việc chấp']);
});

test('a task about money keeps the doers that its label lines name', () => {
  expect(
    tasksOf(
      lines(
        'II. NHIỆM VỤ',
        '1. Kinh phí thực hiện',
        'a) Nhiệm vụ: Lập dự toán và cân đối nguồn vốn.',
        'b) Cơ quan thực hiện:',
        '- Đơn vị chủ trì: Sở Tài chính.',
      ),
    ),
  ).toEqual(['II.1.a | chủ trì: Sở Tài chính | Lập dự toán và']);
});

test('a label line names the doers where the task itself says "các cơ quan, đơn vị"', () => {
  expect(
    tasksOf(
      lines(
        'II. NỘI DUNG',
        '1. Trên cơ sở tài liệu của Trung ương, các cơ quan, đơn vị tổ chức tuyên truyền.',
        '- Cơ quan thực hiện: Sở Tư pháp; Sở Nội vụ.',
        '- Cơ quan phối hợp: UBND các xã, phường.',
        '2. Văn phòng UBND tỉnh tổng hợp kết quả.',
        '- Cơ quan phối hợp: Sở Tư pháp.',
      ),
    ),
  ).toEqual([
    'II.1 | thực hiện: Sở Tư pháp + Sở Nội vụ | phối hợp: UBND các xã, phường | Trên cơ sở tài',
    'II.2 | thực hiện: Văn phòng UBND tỉnh | phối hợp: Sở Tư pháp | Văn phòng UBND tỉnh',
  ]);
});

test('labels below the last of several items speak of all of them where the plan writes so throughout', () => {
  const group = (number: number, ...deeds: readonly string[]) => [
    `${number}. Nhóm việc thứ ${number}`,
    ...deeds.map((deed, index) => `${number}.${index + 1}. ${deed}`),
    'Đơn vị chủ trì: Sở Nội vụ.',
  ];
  const one = group(1, 'Rà soát danh sách.', 'Niêm yết danh sách.');
  const two = group(2, 'Mở hội nghị.', 'Lập biên bản.');
  expect(tasksOf(lines('II. NỘI DUNG', ...one, ...two)).every((task) => task.includes('chủ trì: Sở Nội vụ'))).toBe(
    true,
  );
  expect(tasksOf(lines('II. NỘI DUNG', ...one))).toEqual([
    'II.1.1 | Rà soát danh sách.',
    'II.1.2 | chủ trì: Sở Nội vụ | Niêm yết danh sách.',
  ]);
});

test('lines below a label of time that tell somebody what to do by when are tasks', () => {
  expect(
    tasksOf(
      [
        'II. NỘI DUNG',
        '1. Rà soát các quy định về lễ hội trên địa bàn tỉnh',
        '- Cơ quan chủ trì: Sở Tư pháp.',
        '- Thời gian thực hiện:',
        '+ UBND các xã, phường gửi kết quả rà soát về Sở Tư pháp trước ngày 15 tháng 10 năm 2026.',
      ].join('\n\n'),
    ),
  ).toContain('II.1 | thực hiện: UBND các xã, phường | hạn: trước ngày 15 tháng 10 năm 2026 | UBND các xã, phường');
});

test('roles told inside the value of a label or a cell are kept apart', () => {
  expect(
    tasksOf(
      [
        'II. NHIỆM VỤ',
        '| TT | Nội dung công việc | Phân công thực hiện | Thời gian |',
        '|---|---|---|---|',
        '| 1 | Đóng sách | Chủ trì: Sở Nội vụ; Phối hợp: Sở Tư pháp, UBND các xã | Quý I |',
        '| 2 | Phát sách | Sở Tư pháp (chủ trì), Sở Nội vụ (phối hợp) | Tháng 5/2026 |',
      ].join('\n'),
    ),
  ).toEqual([
    'II.1 | chủ trì: Sở Nội vụ | phối hợp: Sở Tư pháp + UBND các xã | hạn: Quý I | Đóng sách',
    'II.2 | chủ trì: Sở Tư pháp | phối hợp: Sở Nội vụ | hạn: Tháng 5/2026 | Phát sách',
  ]);
});

test('parentheses may say who and by when; a part about time leaves a sentence its own day', () => {
  expect(
    tasksOf(
      [
        'II. NHIỆM VỤ',
        '1. Ban hành nội quy phòng đọc (Sở Tư pháp; hoàn thành trước 30/6/2026).',
        '2. Các nhiệm vụ giao Sở Công Thương:',
        '- Mở quầy sách lưu động.',
        '3. Thời gian thực hiện: năm 2027.',
      ].join('\n\n'),
    ),
  ).toEqual([
    'II.1 | thực hiện: Sở Tư pháp | hạn: hoàn thành trước 30/6/2026 | Ban hành nội quy',
    'II.2 | thực hiện: Sở Công Thương | hạn: năm 2027 | Mở quầy sách lưu',
  ]);
});
