import type { FieldWords } from './field-words.ts';

/** Columns of files that go to agencies and come back, table by table. */
export const exchangeFieldWords: FieldWords = {
  book_identity: {
    book_id: 'Mã sổ',
    kind: 'Sổ của',
    compiler_book_id: 'Sổ của đơn vị chủ trì',
    public_key: 'Khóa công khai',
    made_at: 'Tạo lúc',
  },
  correspondents: {
    book_id: 'Mã sổ',
    public_key: 'Khóa công khai',
    first_seen_at: 'Gặp lần đầu lúc',
    confirmed_at: 'Xác nhận mã lúc',
    confirmed_by: 'Người xác nhận',
  },
  given_forms: {
    form: 'Dạng tệp',
    plan_version: 'Phiên bản kế hoạch',
    given_at: 'Gửi lúc',
    given_by: 'Người gửi',
    base: 'Giá trị lúc gửi',
  },
  received_answers: {
    form_id: 'Biểu đã gửi đi',
    file_name: 'Tên tệp',
    form: 'Dạng tệp',
    made_at: 'Lập lúc',
    made_by: 'Người lập',
    received_at: 'Nhận lúc',
    received_by: 'Người nhận',
    signature: 'Chữ ký của tệp',
    is_nothing_to_report: 'Không phát sinh',
    counts: 'Số dòng',
    settled: 'Đã chọn khi nhận',
  },
};
