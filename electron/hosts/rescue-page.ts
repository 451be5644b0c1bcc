import type { Copy } from '#shared/backups/copy.ts';
import { moment } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { fileSize } from '#shared/words/sizes.ts';
import type { RescueView } from '../core/rescue-desk.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);

const style = `
  body { margin: 0; background: #f3f5f5; color: #182124; font: 14px/1.5 'Inter Variable', 'Segoe UI', 'Noto Sans', sans-serif }
  main { max-width: 920px; margin: 32px auto; padding: 0 24px }
  h1 { font-size: 20px; margin: 0 0 8px } h2 { font-size: 15px; margin: 24px 0 8px }
  .reason { padding: 10px 14px; background: #fdeeec; border: 1px solid #eab4af; border-radius: 4px; overflow-wrap: anywhere }
  table { width: 100%; border-collapse: collapse; background: #fff; border: 1px solid #dce2e3; font-size: 13px }
  th, td { padding: 8px 12px; border-bottom: 1px solid #dce2e3; text-align: left; vertical-align: top }
  th { background: #eaeeee; color: #536064 } .soft { color: #536064 } .figure { text-align: right; white-space: nowrap }
  button { font: inherit; font-weight: 600; padding: 5px 12px; border: 1px solid #0f5f66; border-radius: 4px; cursor: pointer;
    background: #fff; color: #0f5f66; white-space: nowrap } .first button { background: #0f5f66; color: #fff }
  label { display: block; margin: 8px 0 2px; font-weight: 600; font-size: 13px }
  input { font: inherit; width: 100%; box-sizing: border-box; padding: 6px 10px; border: 1px solid #87949a; border-radius: 4px }
  .sheet { background: #fff; border: 1px solid #dce2e3; border-radius: 4px; padding: 8px 14px 14px }
  .sheet button { margin-top: 10px }`;

/** A page of one's own language, without a script. `head`: what else the browser is told. */
const page = (title: string, body: string, head = ''): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}
<title>${title} – Sổ Kế Hoạch</title><style>${style}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const lossOf = (copy: Copy, lastSequence: number | null): string => {
  const last = copy.lastLine
    ? `Có đến việc số ${count(copy.lastLine.sequence)}, lúc ${moment(copy.lastLine.at)}.`
    : 'Sổ trống.';
  if (lastSequence === null) return `${last} Việc làm sau đó sẽ mất.`;
  const lost = lastSequence - (copy.lastLine?.sequence ?? 0);
  return lost > 0 ? `${last} Sẽ mất ${count(lost)} việc làm sau đó.` : `${last} Không mất việc nào đã ghi.`;
};

const contents = (copy: Copy): string => copy.counts.map(({ kind, count: n }) => `${count(n)} ${kind}`).join(', ');

const copyRow = (copy: Copy, lastSequence: number | null, isFirst: boolean): string => `
  <tr${isFirst ? ' class="first"' : ''}><td>${moment(copy.madeAt)}</td><td>${safe(contents(copy))}
  <br><span class="soft">${safe(copy.fault ?? lossOf(copy, lastSequence))}</span></td>
  <td class="figure">${fileSize(copy.bytes)}</td><td>${
    copy.fault === null
      ? `<form method="post" action="/khoi-phuc"><button name="id" value="${safe(copy.id)}">Khôi phục bản này</button></form>`
      : ''
  }</td></tr>`;

const copyTable = ({ copies, lastSequence }: RescueView): string => {
  if (copies.length === 0)
    return '<p>Thư mục dữ liệu không có bản sao nào. Nếu có tệp sao lưu trên USB, mở tệp đó dưới đây.</p>';
  const firstGood = copies.find((copy) => copy.fault === null);
  return `<table><thead><tr><th>Bản sao lúc</th><th>Nội dung</th><th class="figure">Dung lượng</th><th></th></tr></thead>
    <tbody>${copies.map((copy) => copyRow(copy, lastSequence, copy === firstGood)).join('')}</tbody></table>`;
};

/** What is wrong, which copies there are, what each would lose, and a file from elsewhere. */
export const rescuePage = (view: RescueView, fault: string | null): string =>
  page(
    'Không mở được sổ',
    `<p class="reason" role="alert">${safe(fault ?? view.reason)}</p>
    <p>Tệp hiện có không bị xóa: khi khôi phục, tệp được giữ dưới tên khác trong thư mục ${safe(view.folder)}.</p>
    <h2>Khôi phục từ bản sao</h2>${copyTable(view)}
    <h2>Mở tệp sao lưu từ nơi khác</h2>
    <form class="sheet" method="post" action="/mo-tep">
      <label for="file">Đường dẫn của tệp .skhb hoặc .skhbm</label><input id="file" name="file" required maxlength="1000" autocomplete="off">
      <label for="passphrase">Mật khẩu của tệp, nếu có</label><input id="passphrase" name="passphrase" type="password" maxlength="200">
      <button>Mở tệp</button></form>`,
  );

export const restoredPage = (): string =>
  page(
    'Đã khôi phục sổ',
    '<p>Sổ đang được mở. Trang sổ hiện ra sau vài giây.</p>',
    '<meta http-equiv="refresh" content="2;url=/">',
  );
