/** Why this Node can't run the book, or null: on older ones SQLite's native code ends the process without a word. */
export const whyNotThisNode = (version: string): string | null =>
  Number(version.split('.')[0]) >= 22
    ? null
    : `Sổ Kế Hoạch cần Node 22 trở lên, máy đang dùng Node ${version}. Chạy bằng "npm start": lệnh này dùng Node đi kèm.`;
