/** "1/3/2025", "01-03-2025", "01032025" → "2025-03-01"; null when it is no day. */
export const readDay = (typed: string): string | null => {
  const parts =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(typed.trim()) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed.trim());
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  if (Number(year) < 1900) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === iso ? iso : null;
};

export const whyNotDay = 'Viết ngày theo dạng ngày/tháng/năm, ví dụ 01/03/2025.';
