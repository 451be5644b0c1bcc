import type { Copy } from '#shared/backups/copy.ts';
import { count } from '#shared/words/numbers.ts';

/** "50 nhiệm vụ, 24 chỉ tiêu, 39 cơ quan". */
export const contentsOf = (copy: Pick<Copy, 'counts'>): string =>
  copy.counts.map(({ kind, count: number }) => `${count(number)} ${kind}`).join(', ') || 'Sổ trống';
