import { expect, test } from 'vitest';
import { readNames } from '#shared/plan-reader/agencies/read-names.ts';

const read = (text: string): string[] => readNames(text, 0, false).names.map(({ name }) => name);

test.each([
  ['Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp', ['Sở Lao động - Thương binh và Xã hội']],
  ['Sở Lao động - Thương và Xã hội:', ['Sở Lao động - Thương binh và Xã hội']],
  ['các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ rà soát', ['các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ']],
  ['Thông tấn xã Việt Nam và các cơ quan báo chí', ['Thông tấn xã Việt Nam', 'các cơ quan báo chí']],
  [
    'Ban Quản lý các Khu chế xuất và công nghiệp thành phố chủ trì',
    ['Ban Quản lý các Khu chế xuất và công nghiệp thành phố'],
  ],
  ['Phòng Kinh tế, Hạ tầng và Đô thị phối hợp với Phòng Nội vụ', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
  ['Phòng Văn hóa, Khoa học và Thông tin huyện chủ trì', ['Phòng Văn hóa, Khoa học và Thông tin huyện']],
  ['Hạt Kiểm lâm khu vực Bình An, Sở Nội vụ kiểm tra', ['Hạt Kiểm lâm khu vực Bình An', 'Sở Nội vụ']],
  [
    'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh lập dự án',
    ['Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh'],
  ],
  [
    'Các ban, ngành, đoàn thể phường và Tổ dân phố khu vực Bình An phối hợp',
    ['các ban, ngành, đoàn thể phường và Tổ dân phố khu vực Bình An'],
  ],
  ['Hội đồng thi đua họp xét', ['Hội đồng thi đua']],
  ['các viện nghiên cứu, trường đại học tổ chức', ['các viện nghiên cứu, trường đại học']],
  ['Sở KH&CN, Sở VHTTDL xây dựng', ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch']],
  ['Các sở: Tài chính, Nội vụ, Y tế và UBND các xã', ['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế', 'UBND các xã']],
  ['Sở Nội vụ, Tài chính, Giáo dục và Đào tạo phối hợp', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Giáo dục và Đào tạo']],
  [
    'các sở, ban, ngành, các huyện, thị xã, thành phố lập dự toán',
    ['các sở, ban, ngành', 'các huyện, thị xã, thành phố'],
  ],
  ['Các Sở, ban, ngành Thành phố căn cứ chức năng', ['các sở, ban, ngành Thành phố']],
  ['các đơn vị có liên quan liên quan nâng cao năng lực', ['các đơn vị liên quan']],
  ['Trung tâm Kiểm soát bệnh tật tỉnh chủ động', ['Trung tâm Kiểm soát bệnh tật tỉnh']],
  ['Ban Quản lý dự án đầu tư xây dựng tỉnh phối hợp', ['Ban Quản lý dự án đầu tư xây dựng tỉnh']],
  [
    'Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn tổ chức',
    ['Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn'],
  ],
  ['Mặt trận Tổ quốc, Đoàn Thanh niên, Hội Phụ nữ hỗ trợ', ['Mặt trận Tổ quốc', 'Đoàn Thanh niên', 'Hội Phụ nữ']],
  ['Chủ tịch UBND các quận, huyện chịu trách nhiệm', ['Chủ tịch UBND các quận, huyện']],
  ['các trường mầm non, tiểu học, trung học cơ sở tổ chức', ['các trường mầm non, tiểu học, trung học cơ sở']],
  ['Các ngành: Y tế, Giáo dục và Đào tạo phối hợp', ['các ngành Y tế, Giáo dục và Đào tạo']],
  [
    'Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh tổ chức',
    ['Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh'],
  ],
  [
    'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân tỉnh đôn đốc',
    ['Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân tỉnh'],
  ],
  [
    'Ban Quản lý Khu kinh tế Hòn Ngọc và các Khu công nghiệp Bình An, Sở Công Thương',
    ['Ban Quản lý Khu kinh tế Hòn Ngọc và các Khu công nghiệp Bình An', 'Sở Công Thương'],
  ],
  ['Trung tâm Dịch vụ việc làm tỉnh, Bưu điện tỉnh', ['Trung tâm Dịch vụ việc làm tỉnh', 'Bưu điện tỉnh']],
  [
    'Chánh án Tòa án nhân dân tỉnh, Kiểm toán nhà nước khu vực II',
    ['Chánh án Tòa án nhân dân tỉnh', 'Kiểm toán nhà nước khu vực II'],
  ],
  [
    'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh, Thuế tỉnh',
    ['Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh', 'Thuế tỉnh'],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'Ban hành Quyết định',
  'đồng chí Trần Thị B',
  'Thanh tra, kiểm tra',
  'Hội nghị tổng kết',
  'Báo cáo UBND tỉnh',
  'Phòng, chống dịch',
  'Tổ chức đào tạo lại',
  'Tổ chức giáo dục pháp luật',
  'Cơ sở dữ liệu về dân cư',
  'Đoàn kết toàn dân',
  'Bộ phận một cửa',
  'Thành lập Ban Chỉ đạo',
  'Trường hợp khó khăn',
  'Đội ngũ cán bộ',
  'Viện dẫn quy định',
  'Quỹ đất',
  'Bộ Luật hình sự',
  'Thống kê số lượng gia súc',
])('"%s" names nobody', (text) => {
  expect(read(text)).toEqual([]);
});
