import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mountAbove } from '#node-side/copies/data-place.ts';
import type { CopyReason } from '#shared/backups/copy.ts';
import { syncedBy, whyNotHere } from '#shared/backups/data-place.rules.ts';
import { isDailyDue, listThinned, whyNotRemove } from '#shared/backups/thinning.rules.ts';
import { fileSize } from '#shared/words/sizes.ts';

const now = new Date('2026-11-22T03:00:00Z');
const dayLength = 86_400_000;
const made = (daysAgo: number, over: { reason?: CopyReason; fault?: string; hour?: number } = {}) => {
  const at = new Date(now.getTime() - daysAgo * dayLength - (over.hour ?? 0) * 3_600_000).toISOString();
  return { id: at, madeAt: at, reason: over.reason ?? ('daily' as const), name: '', fault: over.fault ?? null };
};
const stays = (copies: readonly ReturnType<typeof made>[], at = now) => {
  const gone = listThinned(copies, at);
  return copies.filter(({ id }) => !gone.includes(id));
};

test('a daily copy for two years leaves each of two weeks, one a week of two months, one a month after', () => {
  const kept = stays(Array.from({ length: 800 }, (_, days) => made(days)));
  expect(kept.length).toBeGreaterThanOrEqual(14 + 8 + 20);
  expect(kept.length).toBeLessThanOrEqual(14 + 9 + 25);
  expect(kept.slice(0, 14).map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, days) => made(days).id));
});

test('of many copies of one earlier day the newest good one stays; those of today and yesterday all do', () => {
  const day = [made(5, { hour: 1 }), made(5, { hour: 0, fault: 'hỏng' }), made(5, { hour: 2 })];
  const fresh = [made(0), made(0, { hour: 1 }), made(1)];
  expect(stays([...day, ...fresh])).toEqual([day[0], ...fresh]);
});

test('what a person made or opened stays, however old', () => {
  const old = [made(3_000, { reason: 'by-hand' }), made(2_000, { reason: 'from-file' }), made(1_000)];
  expect(stays([...old, made(0)])).toEqual([old[0], old[1], made(0)]);
});

test('the last good copy stays though it is old and newer ones are damaged', () => {
  const good = made(2_000);
  expect(stays([good, made(1_500, { fault: 'hỏng' }), made(900, { fault: 'hỏng' })])).toEqual([
    good,
    made(900, { fault: 'hỏng' }),
  ]);
});

const copies = fc
  .array(fc.record({ days: fc.nat(1_500), hour: fc.nat(23), good: fc.boolean(), hand: fc.boolean() }), {
    maxLength: 60,
  })
  .map((all) =>
    all.map(({ days, hour, good, hand }, n) => ({
      ...made(days, { hour, reason: hand ? 'by-hand' : 'daily', ...(good ? {} : { fault: 'hỏng' }) }),
      id: `c${n}`,
    })),
  );

test('never the newest, never the newest good one, never one made by hand; and thinning twice is thinning once', () => {
  fc.assert(
    fc.property(copies, (all) => {
      const kept = stays(all);
      const newestFirst = [...all].sort((a, b) => b.madeAt.localeCompare(a.madeAt) || b.id.localeCompare(a.id));
      const must = [newestFirst[0], newestFirst.find(({ fault }) => fault === null)].filter((one) => one !== undefined);
      for (const copy of [...must, ...all.filter(({ reason }) => reason === 'by-hand')]) expect(kept).toContain(copy);
      expect(stays(kept)).toEqual(kept);
    }),
  );
});

test('the newest good copy may not be removed by hand either', () => {
  const all = [made(0, { fault: 'hỏng' }), made(1), made(2)];
  expect(all.map(({ id }) => whyNotRemove(all, id) === null)).toEqual([true, false, true]);
});

test('the day’s copy is due once a day, by the Vietnamese day, and only when something was done', () => {
  expect(isDailyDue(null, true, now)).toBe(true);
  expect(isDailyDue(made(1).madeAt, true, now)).toBe(true);
  expect(isDailyDue(made(1).madeAt, false, now)).toBe(false);
  expect(isDailyDue('2026-11-21T17:00:00Z', true, now)).toBe(false);
  expect(isDailyDue('2026-11-21T16:59:00Z', true, now)).toBe(true);
});

test.each([
  ['C:\\Users\\hoa\\OneDrive\\so-ke-hoach', 'OneDrive'],
  ['C:\\Users\\hoa\\OneDrive - UBND tỉnh\\Tài liệu', 'OneDrive'],
  ['G:\\My Drive\\so', 'Google Drive'],
  ['G:\\Drive của tôi\\so', 'Google Drive'],
  ['/Users/hoa/Library/CloudStorage/GoogleDrive-hoa@gmail.com/My Drive', 'Google Drive'],
  ['/Users/hoa/Library/CloudStorage/OneDrive-Personal/so', 'OneDrive'],
  ['/Users/hoa/Library/Mobile Documents/com~apple~CloudDocs/so', 'iCloud Drive'],
  ['D:\\Dropbox (So Y te)\\so', 'Dropbox'],
  ['/home/hoa/Dropbox/so', 'Dropbox'],
  ['C:\\Users\\hoa\\AppData\\Local\\so-ke-hoach', null],
  ['/home/hoa/.local/share/so-ke-hoach', null],
  ['D:\\Hồ sơ Dropbox cũ\\so', null],
])('%s is kept in step by %s', (folder, service) => {
  expect(syncedBy(folder)).toBe(service);
});

test.each([
  ['\\\\may-chu\\chung\\so', null, true],
  ['//may-chu/chung/so', null, true],
  ['\\\\?\\UNC\\may-chu\\chung', null, true],
  ['\\\\?\\C:\\so', null, false],
  ['Z:\\so', { type: 'remote', isRemote: true }, true],
  ['/mnt/chung', { type: 'cifs', isRemote: false }, true],
  ['/mnt/chung', { type: 'nfs4', isRemote: false }, true],
  ['/Volumes/chung', { type: 'smbfs', isRemote: true }, true],
  ['/home/hoa', { type: 'ext4', isRemote: false }, false],
  ['/home/hoa', null, false],
])('%s on %o: over the network %s', (folder, mount, isRemote) => {
  expect(whyNotHere(folder, mount)?.includes('ổ mạng') ?? false).toBe(isRemote);
});

test('a warning names the folder and the way out', () => {
  const sentence = whyNotHere('C:\\Users\\hoa\\OneDrive\\so', null);
  expect(sentence).toContain('C:\\Users\\hoa\\OneDrive\\so');
  expect(sentence).toContain('đóng chương trình, chép cả thư mục');
});

test('the mount of a folder is the longest one above it', () => {
  const list = '/dev/sda1 / ext4 rw 0 0\n//nas/so /mnt/o\\040chung cifs rw 0 0\n/dev/sdb1 /mnt ext4 rw 0 0\n';
  expect(mountAbove(list, '/mnt/o chung/so')).toBe('cifs');
  expect(mountAbove(list, '/mnt/o chung2')).toBe('ext4');
  expect(mountAbove(list, '/home')).toBe('ext4');
  expect(mountAbove('', '/home')).toBeNull();
});

test('sizes are told as people read them', () => {
  expect([0, 999, 1_536, 1_572_864, 11 * 1024 ** 2, 5 * 1024 ** 3].map(fileSize)).toEqual([
    '0 B',
    '999 B',
    '1,5 KB',
    '1,5 MB',
    '11 MB',
    '5 GB',
  ]);
});
