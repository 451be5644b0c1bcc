import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import { moment } from '#shared/words/dates.ts';
import { type Holder, type Lock, takeLock } from '../database/engines/lock-file.ts';
import { StartRefusal } from './start-refusal.ts';

const lockName = 'so-ke-hoach.khoa';

const thisPerson = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'không rõ tên';
  }
};

const whoHolds = (heldBy: Holder | null): string =>
  heldBy ? `${heldBy.who} mở từ ${moment(heldBy.since)}` : 'một chương trình khác mở';

/**
 * Takes the book of a folder for this process alone; another program on the same folder would write over it.
 * @throws StartRefusal that says who has it, and since when.
 */
export const takeBook = (folder: string, now: Date): Lock => {
  const who = `${thisPerson()} trên máy ${hostname()} (tiến trình ${process.pid})`;
  const taken = takeLock(path.join(folder, lockName), { who, since: now.toISOString() });
  if ('release' in taken) return taken;
  throw new StartRefusal(`Sổ trong thư mục ${folder} đang được ${whoHolds(taken.heldBy)}. Đóng sổ ở đó rồi mở lại.`);
};
