import { z } from 'zod';
import { passwordField } from '../accounts/password.rules.ts';
import { signInName } from '../accounts/person.ts';
import { Actor, thresholds } from '../contract/actor.ts';
import { anyone, everyone, finalCommand, query } from '../contract/operation.ts';

export const SessionStatus = z.object({
  at: z.enum(['in', ...thresholds]),
  actor: Actor.nullable(),
  /** False: this book is opened without passwords. */
  usesAccounts: z.boolean(),
  /** After so many minutes without work the screen is locked. */
  idleMinutes: z.int(),
  /** When a copy last took the place of the book while the program runs: what was read before is of another book. */
  restoredAt: z.string().nullable(),
});
/** Where the person at this screen stands, and who it is, also behind the lock. */
export type SessionStatus = Readonly<z.infer<typeof SessionStatus>>;

const password = passwordField('Mật khẩu');

export const sessionContract = {
  status: query(anyone, 'Cho biết màn hình này đang ở đâu: chưa đăng nhập, đang khóa hay đang làm việc.').output(
    SessionStatus,
  ),
  whoAmI: query(everyone, 'Cho biết ai đang làm việc, với vai trò nào, hôm nay là ngày nào.').output(
    z.object({ actor: Actor, today: z.iso.date() }),
  ),
  signIn: finalCommand(['stranger'], 'Đăng nhập', 'Đăng nhập bằng tên và mật khẩu.').input(
    z.object({ signInName, password }),
  ),
  unlock: finalCommand(['locked'], 'Mở khóa màn hình', 'Mở khóa màn hình bằng mật khẩu của người đang làm việc.').input(
    z.object({ password }),
  ),
  lock: finalCommand(everyone, 'Khóa màn hình', 'Khóa màn hình ngay.'),
  signOut: finalCommand([...everyone, 'locked', 'expired'], 'Đăng xuất', 'Đăng xuất khỏi màn hình này.'),
  stay: query(everyone, 'Cho biết vẫn có người làm việc trước màn hình.'),
};
