import { CopyError } from '../copies/copy-error.ts';
import type { RescueDesk } from '../core/rescue-desk.ts';
import { StartRefusal } from '../core/start-refusal.ts';
import { rescuePage, restoredPage } from './rescue-page.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const asPage = (html: string, status = 200): Response =>
  new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });

export type Rescue = {
  readonly answer: (request: Request) => Promise<Response>;
  /** Comes true once a copy stands in the place of the book. */
  readonly restored: Promise<void>;
};

const sentenceOf = (error: unknown): string => {
  if (error instanceof CopyError || error instanceof StartRefusal) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return 'Ổ đĩa đã đầy. Giải phóng dung lượng rồi làm lại.';
  console.error(error);
  return 'Chương trình gặp lỗi ngoài dự kiến khi khôi phục. Tệp dữ liệu chưa bị thay đổi.';
};

/** The page that stands in the place of the program while its book can't be opened; plain forms, for any browser. */
export const startRescue = (desk: RescueDesk): Rescue => {
  const { promise: restored, resolve } = Promise.withResolvers<void>();
  let isBusy = false;

  const act = async (place: string, form: URLSearchParams): Promise<Response | null> => {
    if (place === '/khoi-phuc') {
      await desk.restore(form.get('id') ?? '');
      resolve();
      return asPage(restoredPage());
    }
    if (place === '/mo-tep') await desk.openPackage(form.get('file')?.trim() ?? '', form.get('passphrase') || null);
    return null;
  };

  const actOnce = async (request: Request): Promise<Response> => {
    if (isBusy) return asPage(rescuePage(await desk.view(), 'Đang khôi phục. Đợi việc trước xong.'), 409);
    isBusy = true;
    try {
      const form = new URLSearchParams(await request.text());
      return (await act(new URL(request.url).pathname, form)) ?? asPage(rescuePage(await desk.view(), null));
    } catch (error) {
      return asPage(rescuePage(await desk.view(), sentenceOf(error)), 400);
    } finally {
      isBusy = false;
    }
  };

  return {
    answer: async (request) =>
      request.method === 'POST' ? actOnce(request) : asPage(rescuePage(await desk.view(), null)),
    restored,
  };
};
