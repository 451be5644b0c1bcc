import type {
  Annex,
  Block,
  OfficialDocument,
  Run,
  Table,
  TableRow,
} from '#shared/official-document/official-document.ts';

const text = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });
const item = (content: string): Block => ({ kind: 'item', mark: '-', runs: [content] });
const section = (content: string): Block => ({ kind: 'heading', level: 'section', text: content });
const clause = (content: string): Block => ({ kind: 'heading', level: 'clause', text: content });
const point = (content: string): Block => ({ kind: 'heading', level: 'point', text: content });

/** A yearly report of a sở, not issued yet, with two landscape annexes. Parts can be replaced. */
export const aReport = (changes: Partial<OfficialDocument> = {}): OfficialDocument => ({
  type: 'BC',
  head: {
    superior: ['UBND tỉnh Lâm Đồng'],
    issuer: ['Sở Lao động - Thương binh và Xã hội'],
    issuerName: 'Sở Lao động - Thương binh và Xã hội tỉnh Lâm Đồng',
    number: null,
    symbol: 'BC-SLĐTBXH',
    place: 'Lâm Đồng',
    date: null,
    year: 2018,
  },
  title: 'Kết quả thực hiện Kế hoạch phát triển nghề công tác xã hội trên địa bàn tỉnh Lâm Đồng năm 2018',
  addressees: ['Ủy ban nhân dân tỉnh Lâm Đồng', 'Bộ Lao động - Thương binh và Xã hội'],
  bases: [],
  blocks: reportBlocks,
  signature: { authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Thị Ánh Tuyết' },
  recipients: [
    'Như trên',
    'Cục Bảo trợ xã hội',
    'Các sở, ban, ngành: Nội vụ, Tài chính, Y tế, Giáo dục và Đào tạo, Tư pháp',
    'UBND các huyện, thành phố',
    'Giám đốc và các Phó Giám đốc Sở',
    'Lưu: VT, BTXH',
  ],
  annexes: [targetsAnnex(12), tasksAnnex(40)],
  ...changes,
});

/** Blocks long enough to fill several pages. */
export const paragraphs = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, at) => text(`Đoạn ${at + 1}. ${filler}`));

const filler =
  'Công tác chỉ đạo, phối hợp giữa các sở, ngành và địa phương được duy trì thường xuyên; đội ngũ công chức, viên chức, ' +
  'nhân viên và cộng tác viên công tác xã hội từng bước được củng cố, đáp ứng nhu cầu trợ giúp của người dân.';

export const targetsAnnex = (rows: number): Annex => ({
  title: 'Kết quả thực hiện các chỉ tiêu năm 2018',
  landscape: true,
  blocks: [
    {
      kind: 'table',
      unitLine: 'Đơn vị tính: người, %',
      indexRow: true,
      columns: [
        { heading: 'STT', width: { mm: 11 }, align: 'centre' },
        { heading: 'Chỉ tiêu', width: { share: 5 }, align: 'left' },
        { heading: 'Đơn vị tính', width: { mm: 20 }, align: 'centre' },
        { heading: 'Kế hoạch', over: 'Năm 2018', width: { mm: 22 }, align: 'right' },
        { heading: 'Thực hiện', over: 'Năm 2018', width: { mm: 22 }, align: 'right' },
        { heading: 'Tỷ lệ (%)', over: 'Năm 2018', width: { mm: 20 }, align: 'right' },
        { heading: 'So với năm 2017', width: { mm: 24 }, align: 'right' },
        { heading: 'Ghi chú', width: { share: 2 }, align: 'left' },
      ],
      rows: [
        { kind: 'group', text: 'I. Phát triển đội ngũ' },
        ...Array.from({ length: rows }, (_, at): TableRow => targetRow(at + 1)),
        {
          kind: 'cells',
          cells: ['', bold('Tổng số'), '', bold('12.345'), bold('11.987'), bold('97,1'), bold('+3,2'), ''],
        },
      ],
    },
  ],
});

const bold = (content: string) => ({ text: content, bold: true });

const targetRow = (at: number): TableRow => ({
  kind: 'cells',
  cells: [
    String(at),
    `Số nhân viên công tác xã hội được đào tạo, bồi dưỡng nghiệp vụ tại địa bàn thứ ${at}`,
    'người',
    (1000 + at * 37).toLocaleString('vi'),
    (900 + at * 41).toLocaleString('vi'),
    (90 + (at % 13) / 10).toLocaleString('vi', { minimumFractionDigits: 1 }),
    at % 4 === 0 ? 'Chưa báo cáo' : `+${at % 9},${at % 7}`,
    at % 5 === 0 ? 'Vượt kế hoạch' : '',
  ],
});

export const tasksTable = (rows: number): Table => ({
  kind: 'table',
  indexRow: true,
  columns: [
    { heading: 'STT', width: { mm: 12 }, align: 'centre' },
    { heading: 'Nhiệm vụ', width: { share: 6 }, align: 'left' },
    { heading: 'Cơ quan chủ trì', width: { share: 3 }, align: 'left' },
    { heading: 'Cơ quan phối hợp', width: { share: 3 }, align: 'left' },
    { heading: 'Thời hạn', width: { mm: 24 }, align: 'centre' },
    { heading: 'Kết quả', width: { share: 4 }, align: 'left' },
    { heading: 'Đánh giá', width: { share: 2 }, align: 'left' },
  ],
  rows: Array.from({ length: rows }, (_, at): TableRow => taskRow(at + 1)),
});

export const tasksAnnex = (rows: number): Annex => ({
  title: 'Tình hình thực hiện nhiệm vụ của các cơ quan, đơn vị, địa phương',
  landscape: true,
  blocks: [tasksTable(rows)],
});

const agencies = [
  'Sở Nội vụ',
  'Sở Y tế',
  'Sở Tư pháp',
  'Công an tỉnh',
  'Sở Giáo dục và Đào tạo',
  'UBND thành phố Đà Lạt',
];

const taskRow = (at: number): TableRow => ({
  kind: 'cells',
  cells: [
    String(at),
    `Nhiệm vụ NV-${String(at).padStart(4, '0')}: rà soát, kiện toàn mạng lưới cơ sở cung cấp dịch vụ công tác xã hội`,
    agencies[at % agencies.length] ?? '',
    agencies[(at + 2) % agencies.length] ?? '',
    `${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/2018`,
    `Đã ban hành ${at} văn bản hướng dẫn, tập huấn cho ${at * 7} lượt người`,
    at % 3 === 0 ? 'Hoàn thành quá hạn' : 'Hoàn thành đúng hạn',
  ],
});

const reportBlocks: readonly Block[] = [
  text(
    'Thực hiện Kế hoạch số 1234/KH-UBND ngày 15 tháng 01 năm 2018 của Ủy ban nhân dân tỉnh về phát triển nghề công tác ',
    'xã hội giai đoạn 2018 - 2020, Sở Lao động - Thương binh và Xã hội báo cáo kết quả (số liệu từ ngày 15/12/2017 đến ngày ',
    '14/12/2018) như sau:',
  ),
  section('Công tác chỉ đạo, triển khai'),
  clause('Văn bản đã ban hành'),
  text('Sở đã tham mưu ban hành ', { text: '07 văn bản', bold: true }, ' chỉ đạo, hướng dẫn, gồm:'),
  item('Kế hoạch số 45/KH-SLĐTBXH ngày 02 tháng 02 năm 2018 triển khai Đề án 32;'),
  item('Công văn số 321/SLĐTBXH-BTXH ngày 04 tháng 9 năm 2018 về việc rà soát đội ngũ cộng tác viên.'),
  clause('Phân công thực hiện'),
  point('Sở Nội vụ chủ trì thẩm định đề án vị trí việc làm của các cơ sở trợ giúp xã hội công lập;'),
  point('Sở Tài chính bố trí kinh phí theo quy định của Luật Ngân sách nhà nước;'),
  point('Ủy ban nhân dân các huyện, thành phố lồng ghép vào kế hoạch phát triển kinh tế - xã hội hằng năm.'),
  section('Kết quả thực hiện'),
  clause('Thực hiện chỉ tiêu'),
  text('Kết quả cụ thể tại ', { text: 'Phụ lục I', italic: true }, '; các chỉ tiêu chủ yếu như sau:'),
  {
    kind: 'table',
    unitLine: 'Đơn vị tính: %',
    indexRow: false,
    columns: [
      { heading: 'STT', width: { mm: 12 }, align: 'centre' },
      { heading: 'Chỉ tiêu', width: { share: 1 }, align: 'left' },
      { heading: 'Kế hoạch', width: { mm: 24 }, align: 'right' },
      { heading: 'Thực hiện', width: { mm: 24 }, align: 'right' },
    ],
    rows: [
      { kind: 'cells', cells: ['1', 'Tỷ lệ xã, phường có cộng tác viên công tác xã hội', '60,0', '58,7'] },
      { kind: 'cells', cells: ['2', 'Tỷ lệ cơ sở trợ giúp xã hội có nhân viên công tác xã hội', '70,0', '75,0'] },
      { kind: 'cells', cells: ['3', 'Tỷ lệ bệnh viện có phòng hoặc tổ công tác xã hội', '50,0', 'Chưa báo cáo'] },
    ],
  },
  clause('Thực hiện nhiệm vụ'),
  ...paragraphs(9),
  section('Đánh giá chung'),
  ...paragraphs(3),
  section('Phương hướng, nhiệm vụ năm 2019'),
  ...paragraphs(2),
  section('Đề xuất, kiến nghị'),
  text(
    'Đề nghị Bộ Lao động - Thương binh và Xã hội sớm ban hành tiêu chuẩn nghiệp vụ; đề nghị Ủy ban nhân dân tỉnh bố trí kinh phí.',
  ),
  text('Trên đây là báo cáo kết quả thực hiện năm 2018, Sở Lao động - Thương binh và Xã hội kính báo cáo.'),
];
