/** Kinds of work by the first part of an operation's name, as the journal's filter offers them. */
export const workKinds: Readonly<Record<string, string>> = {
  plans: 'Kế hoạch',
  tasks: 'Nhiệm vụ',
  targets: 'Chỉ tiêu',
  progress: 'Kết quả nhiệm vụ',
  agencies: 'Cơ quan',
  office: 'Cài đặt',
  accounts: 'Tài khoản',
  session: 'Đăng nhập',
  backups: 'Sao lưu',
  periods: 'Kỳ báo cáo',
  exchange: 'Trao đổi tệp',
  packages: 'Gói .skh',
  papers: 'Văn bản',
  undo: 'Hoàn tác, làm lại',
};
