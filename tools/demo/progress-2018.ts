import type { Status } from '#shared/progress/progress-entry.ts';

/** One agency's report of one task: the section and the first words of the task, then what is recorded. */
export type DemoEntry = {
  readonly section: string;
  readonly task: string;
  readonly agency: string;
  readonly status: Status;
  readonly result: string;
  readonly evidence?: string;
  readonly obstacles?: string;
  readonly stopReason?: string;
};

const labour: readonly DemoEntry[] = [
  {
    section: 'II.1.b',
    task: 'Sở Lao động',
    agency: 'Sở LĐTBXH',
    status: 'done',
    result: 'Tổ chức 12 hội nghị tuyên truyền cho 2.150 lượt người, phát 35.000 tờ gấp về nghề công tác xã hội',
    evidence: 'Báo cáo số 3021/BC-SLĐTBXH ngày 30/11/2018',
  },
  {
    section: 'II.2.a',
    task: 'Thực hiện khảo sát',
    agency: 'Sở LĐTBXH',
    status: 'done',
    result: 'Khảo sát xong tại 30/30 quận, huyện, thị xã; lập danh sách 4.876 người làm công tác xã hội',
    evidence: 'Công văn số 1520/SLĐTBXH-BTXH ngày 25/6/2018',
    obstacles: 'Một số xã gửi phiếu chậm, phải khảo sát bổ sung trong tháng 7',
  },
  {
    section: 'II.3.b',
    task: 'Sở Lao động',
    agency: 'Sở LĐTBXH',
    status: 'done',
    result: 'Đã tổng hợp, báo cáo UBND Thành phố tình hình mạng lưới 6 tháng và cả năm',
    evidence: 'Báo cáo số 1688/BC-SLĐTBXH ngày 10/7/2018',
  },
  {
    section: 'II.4.a',
    task: 'Hướng dẫn áp dụng',
    agency: 'Sở LĐTBXH',
    status: 'in-progress',
    result: 'Hướng dẫn quy trình quản lý trường hợp tại 9/14 cơ sở trợ giúp xã hội công lập',
    evidence: 'Hướng dẫn số 2210/HD-SLĐTBXH ngày 20/8/2018',
  },
  {
    section: 'II.4.a',
    task: 'Kiểm tra và cấp phép',
    agency: 'Sở LĐTBXH',
    status: 'done',
    result: 'Kiểm tra 21 cơ sở ngoài công lập, cấp giấy phép hoạt động cho 17 cơ sở, đình chỉ 02 cơ sở',
    evidence: 'Thông báo số 2874/TB-SLĐTBXH ngày 15/11/2018',
  },
  {
    section: 'II.5.a',
    task: 'Tổ chức đào tạo',
    agency: 'Sở LĐTBXH',
    status: 'in-progress',
    result: 'Đào tạo, đào tạo lại 185 người; tập huấn kỹ năng và bồi dưỡng nghiệp vụ 1.060 người',
    evidence: 'Báo cáo số 2990/BC-SLĐTBXH ngày 28/11/2018',
    obstacles: 'Kinh phí đào tạo giao chậm, 15 học viên chuyển sang khóa đầu năm 2019',
  },
  {
    section: 'II.5.b',
    task: 'Sở Lao động',
    agency: 'Sở LĐTBXH',
    status: 'done',
    result: 'UBND Thành phố đã phê duyệt kế hoạch đào tạo, bồi dưỡng năm 2018',
    evidence: 'Quyết định số 1245/QĐ-UBND ngày 15/3/2018',
  },
  {
    section: 'IV.1',
    task: 'Chủ trì tổ chức khảo sát',
    agency: 'Sở LĐTBXH',
    status: 'done',
    result: 'Hoàn thành khảo sát; mạng lưới có 584/584 xã, phường, thị trấn bố trí cộng tác viên',
    evidence: 'Báo cáo số 2015/BC-SLĐTBXH ngày 06/8/2018',
  },
  {
    section: 'IV.1',
    task: 'Chủ trì đề xuất sửa đổi',
    agency: 'Sở LĐTBXH',
    status: 'stopped',
    result: '',
    stopReason: 'chờ Chính phủ ban hành nghị định mới về công tác xã hội',
  },
];

const departments: readonly DemoEntry[] = [
  {
    section: 'II.1.b',
    task: 'Sở Lao động',
    agency: 'Sở TTTT',
    status: 'done',
    result: 'Chỉ đạo hệ thống truyền thanh cơ sở phát 1.240 lượt tin, bài',
    evidence: 'Công văn số 1877/STTTT-TTBCXB ngày 05/9/2018',
  },
  {
    section: 'II.6.a',
    task: 'Tổ chức xếp ngạch',
    agency: 'Sở Nội vụ',
    status: 'in-progress',
    result: 'Rà soát xong 312 viên chức đủ điều kiện xếp chức danh nghề nghiệp',
    evidence: 'Công văn số 2433/SNV-CCVC ngày 12/10/2018',
    obstacles: 'Chưa có hướng dẫn thi thăng hạng của bộ chủ quản',
  },
  {
    section: 'II.6.a',
    task: 'Hướng dẫn thực hiện chế độ',
    agency: 'Sở Nội vụ',
    status: 'done',
    result: 'Đã hướng dẫn chế độ trợ cấp, phụ cấp cho các cơ sở trợ giúp xã hội',
    evidence: 'Hướng dẫn số 1902/HD-SNV ngày 22/8/2018',
  },
  {
    section: 'IV.3',
    task: 'Chủ trì xây dựng mạng lưới',
    agency: 'Sở GDĐT',
    status: 'in-progress',
    result: 'Thành lập tổ tư vấn, công tác xã hội tại 1.312 trường học, đạt 48,6% số trường',
    evidence: 'Báo cáo số 4120/BC-SGDĐT ngày 03/12/2018',
  },
  {
    section: 'IV.3',
    task: 'Xây dựng và triển khai',
    agency: 'Sở GDĐT',
    status: 'done',
    result: 'Ban hành kế hoạch phát triển nghề công tác xã hội trong ngành giáo dục giai đoạn 2018-2020',
    evidence: 'Kế hoạch số 1365/KH-SGDĐT ngày 18/4/2018',
  },
  {
    section: 'IV.4',
    task: 'Bố trí kinh phí',
    agency: 'Sở Tài chính',
    status: 'done',
    result: 'Bố trí 18,4 tỷ đồng trong dự toán năm 2018 cho các sở, ngành, địa phương',
    evidence: 'Công văn số 7711/STC-HCSN ngày 14/12/2017',
  },
  {
    section: 'IV.6',
    task: 'Phổ biến tuyên truyền',
    agency: 'Sở Tư pháp',
    status: 'done',
    result: 'Tổ chức 06 lớp phổ biến pháp luật về công tác xã hội cho 780 người',
    evidence: 'Báo cáo số 3340/BC-STP ngày 20/11/2018',
  },
  {
    section: 'IV.6',
    task: 'Xây dựng mạng lưới',
    agency: 'Sở Tư pháp',
    status: 'not-started',
    result: 'Đang lấy ý kiến các đơn vị trợ giúp pháp lý',
    obstacles: 'Chưa có vị trí việc làm công tác xã hội trong ngành tư pháp',
  },
  {
    section: 'IV.7',
    task: 'Chủ trì xây dựng mạng lưới',
    agency: 'Sở Y tế',
    status: 'in-progress',
    result: '41/41 bệnh viện công lập có phòng hoặc tổ công tác xã hội; trạm y tế chưa triển khai',
    evidence: 'Báo cáo số 5218/BC-SYT ngày 04/12/2018',
  },
  {
    section: 'IV.7',
    task: 'Nâng cao năng lực',
    agency: 'Sở Y tế',
    status: 'done',
    result: 'Tập huấn 04 lớp cho 260 nhân viên công tác xã hội bệnh viện',
  },
  {
    section: 'IV.9',
    task: 'Đề nghị',
    agency: 'Hội LHPN Thành phố',
    status: 'in-progress',
    result: 'Lồng ghép tuyên truyền trong 577 buổi sinh hoạt chi hội',
  },
  {
    section: 'IV.10',
    task: 'Tuyển chọn',
    agency: 'UBND các quận, huyện, thị xã',
    status: 'done',
    result: '584 xã, phường, thị trấn đã tuyển chọn đủ cộng tác viên công tác xã hội',
    evidence: 'Tổng hợp báo cáo của 30 quận, huyện, thị xã',
  },
  {
    section: 'IV.10',
    task: 'Bố trí kinh phí',
    agency: 'UBND các quận, huyện, thị xã',
    status: 'in-progress',
    result: '27/30 quận, huyện, thị xã đã bố trí kinh phí riêng',
    obstacles: 'Ba huyện chưa cân đối được ngân sách',
  },
];

export const progress2018: readonly DemoEntry[] = [...labour, ...departments];

/** What each target of 2018 reached: its first words, then a figure or whether it was met. */
export const targets2018: readonly {
  readonly target: string;
  readonly reached: number | boolean;
  readonly note?: string;
}[] = [
  { target: 'Xây dựng cơ sở dữ liệu', reached: true },
  { target: 'Xây dựng mạng lưới nhân viên', reached: 1 },
  { target: 'Tập huấn kỹ năng nghề', reached: 32.5, note: '1.585/4.876 cộng tác viên' },
  { target: 'Kiện toàn bộ máy', reached: 85.7, note: '12/14 cơ sở' },
  { target: 'Bước đầu xây dựng nội dung', reached: false, note: 'đang thẩm định giáo trình' },
  { target: 'Đào tạo, đào tạo lại', reached: 185 },
  { target: 'Tập huấn kỹ năng và bồi dưỡng', reached: 1060 },
];
