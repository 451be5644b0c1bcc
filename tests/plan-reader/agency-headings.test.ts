import { expect, test } from 'vitest';
import { tasksOf } from './read-snippet.ts';

const lines = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

test('what an agency is besides does not hide that the heading names it', () => {
  expect(
    tasksOf(
      lines(
        'IV. NHIỆM VỤ CỤ THỂ',
        '1. Nhiệm vụ của thành viên Ban Chỉ đạo',
        '1.1. Trưởng Ban Chỉ đạo',
        '- Phụ trách chung, điều hành các cuộc họp.',
        '1.2. Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo',
        '- Tổng hợp kết quả kiểm kê.',
        'Thời gian hoàn thành: Trước ngày 31/5/2026.',
      ),
    ),
  ).toEqual([
    'IV.1.1 | thực hiện: Trưởng Ban Chỉ đạo | Phụ trách chung, điều',
    'IV.1.2 | thực hiện: Sở Tài chính | hạn: Trước ngày 31/5/2026 | Tổng hợp kết quả',
  ]);
});

test('a group that no rule knows stands as printed, without its aside', () => {
  expect(
    tasksOf(
      lines(
        'V. TỔ CHỨC THỰC HIỆN',
        '1. Các cơ quan tham mưu quản lý ngành, lĩnh vực (gồm các Sở: Xây dựng, Công Thương)',
        '- Rà soát số liệu theo lĩnh vực.',
        '2. Trách nhiệm của đối tượng thực hiện kiểm kê:',
        '- Chuẩn bị hồ sơ, sổ sách.',
      ),
    ),
  ).toEqual([
    'V.1 | thực hiện: các cơ quan tham mưu quản lý ngành, lĩnh vực | Rà soát số liệu',
    'V.2 | thực hiện: các đối tượng thực hiện kiểm kê | Chuẩn bị hồ sơ,',
  ]);
});

test('plus lines that give work to agencies are tasks of their own', () => {
  expect(
    tasksOf(
      lines(
        'V. TỔ CHỨC THỰC HIỆN',
        '1. Các sở quản lý ngành',
        '- Hướng dẫn kiểm kê tài sản hạ tầng, trong đó:',
        '+ Sở Xây dựng: hướng dẫn kiểm kê hạ tầng giao thông.',
        '+ Sở Công Thương: hướng dẫn kiểm kê chợ, cụm công nghiệp.',
      ),
    ).slice(-2),
  ).toEqual([
    'V.1 | thực hiện: Sở Xây dựng | hướng dẫn kiểm kê',
    'V.1 | thực hiện: Sở Công Thương | hướng dẫn kiểm kê',
  ]);
});

test('a request behind a colon, and those who were given the work', () => {
  expect(
    tasksOf(
      lines(
        'IV. TỔ CHỨC THỰC HIỆN',
        '1. Đề nghị: Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh',
        'a) Vận động hội viên tham gia.',
        '2. Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này có trách nhiệm lập dự toán.',
        '3. Căn cứ tình hình thực tế, các sở, ngành được phân công chủ trì nhiệm vụ có trách nhiệm xây dựng kế hoạch riêng.',
        '4. Quá trình thực hiện nếu có vướng mắc các cơ quan, đơn vị, địa phương phản hồi về Sở Nội vụ.',
      ),
    ),
  ).toEqual([
    'IV.1.a | thực hiện: Hội Nông dân tỉnh + Liên minh Hợp tác xã tỉnh | Vận động hội viên',
    'IV.2 | thực hiện: các cơ quan được phân công chủ trì thực hiện nhiệm vụ | Các cơ quan được',
    'IV.3 | thực hiện: các sở, ngành được phân công chủ trì nhiệm vụ | Căn cứ tình hình',
    'IV.4 | thực hiện: các cơ quan, đơn vị, địa phương | Quá trình thực hiện',
  ]);
});

test('a list of members is not the work of those members', () => {
  expect(
    tasksOf(
      lines(
        'II. NỘI DUNG',
        '1. Kiện toàn Ban Chỉ đạo gồm lãnh đạo Sở Nội vụ, Sở Tài chính. Sở Tư pháp, Sở Y tế, Phòng Hành chính, Lưu trữ và Công an tỉnh; thường trực là Công an tỉnh.',
      ),
    ),
  ).toEqual(['II.1 | Kiện toàn Ban Chỉ']);
});

test('the last of several names may be one that no rule knows', () => {
  expect(
    tasksOf(
      lines(
        'IV. TỔ CHỨC THỰC HIỆN',
        '1. Sở Văn hóa, Thể thao và Du lịch, Báo Bình An và hệ thống truyền thanh cơ sở:',
        'Tăng cường tuyên truyền về kế hoạch.',
        '2. Doanh nghiệp, tổ chức, cá nhân: Đăng ký hỗ trợ qua Sở Công Thương.',
        '3. Sở, ngành thuộc UBND tỉnh có trách nhiệm rà soát văn bản.',
      ),
    ),
  ).toEqual([
    'IV.1 | thực hiện: Sở Văn hóa, Thể thao và Du lịch + Báo Bình An + các hệ thống truyền thanh cơ sở | Tăng cường tuyên truyền',
    'IV.2 | thực hiện: các doanh nghiệp, tổ chức, cá nhân | Đăng ký hỗ trợ',
    'IV.3 | thực hiện: các sở, ngành thuộc UBND tỉnh | Sở, ngành thuộc UBND',
  ]);
});

test('partners of those who are told to do a part are not partners of the one who tells them', () => {
  expect(
    tasksOf(
      lines(
        'IV. TỔ CHỨC THỰC HIỆN',
        '1. Sở Y tế',
        '- Phối hợp với Sở Nội vụ chỉ đạo hệ thống y tế cơ sở phối hợp với các trường học khám sức khỏe học sinh.',
      ),
    ),
  ).toEqual(['IV.1 | thực hiện: Sở Y tế | phối hợp: Sở Nội vụ | Phối hợp với Sở']);
});
