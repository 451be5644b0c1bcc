/** Years that a text speaks of. */
export type Years = { readonly start: number | null; readonly end: number | null };

const dash = '\\s*(?:-|đến(?: hết)?(?: năm)?)\\s*';
const range = new RegExp(`(?:giai đoạn|các năm|từ(?: đầu)? năm|năm|trong|từ)?\\s*(20\\d\\d)${dash}(20\\d\\d)`, 'iu');
const until = /(?:đến(?: cuối| hết)?|trước|vào)\s*(?:cuối )?năm\s*(20\d\d)/iu;
const since = /từ năm (20\d\d) trở đi/iu;
const single = /(?:^|[^\p{L}])(?:trong |riêng |hết )?năm(?: học)?\s*(20\d\d)(?!\s*(?:-|đến)\s*20)/iu;

/** "Giai đoạn 2021-2025" → both; "đến năm 2025" → the end only; "năm 2018" → the same twice. */
export const yearsIn = (text: string): Years | null => {
  const from = since.exec(text);
  if (from) return { start: Number(from[1]), end: null };
  const both = range.exec(text);
  if (both && Number(both[1]) <= Number(both[2])) return { start: Number(both[1]), end: Number(both[2]) };
  const to = until.exec(text);
  if (to) return { start: null, end: Number(to[1]) };
  const one = single.exec(text);
  return one ? { start: Number(one[1]), end: Number(one[1]) } : null;
};

const citation =
  /(?:số|Số|SỐ)\s*[\w./-]+[^.;]*?(?:ngày|NGÀY|Ngày)\s*\d{1,2}(?:[/-]\d{1,2}[/-]|\s*(?:tháng|THÁNG)\s*\d{1,2}\s*(?:năm|NĂM)\s*)\d{4}/gu;
const term = /nhiệm kỳ\s*20\d\d\s*-\s*20\d\d/giu;

/** The period that a title gives, years of cited documents and terms of office left out. */
export const yearsOfTitle = (title: string): Years | null => yearsIn(title.replace(citation, '').replace(term, ''));
