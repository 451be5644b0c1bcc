import { z } from 'zod';
import { id } from '../contract/fields.ts';
import { document, everyone, finalCommand, query } from '../contract/operation.ts';
import { passwordField } from './password.rules.ts';
import { AccessSettings, Person, PersonFields, personName, signInName } from './person.ts';
import { SetUp } from './set-up.ts';

const administrators = ['administrator'] as const;
const who = { personId: id('Tài khoản'), seenVersion: z.int().min(1).meta({ title: 'Phiên bản đã xem' }) };
const ownPassword = { password: passwordField('Mật khẩu đang dùng') };
const code = z.string().max(100).meta({ title: 'Mã khôi phục' });
const OneTimePassword = z.object({ person: Person, oneTimePassword: z.string() });
const RecoveryCode = z.object({ recoveryCode: z.string() });

/** Rights and passwords are set again, not taken back. */
export const accountsContract = {
  setUp: finalCommand(['newcomer'], 'Thiết lập sổ lần đầu', 'Thiết lập sổ lần đầu: cơ quan sử dụng và cách vào sổ.')
    .input(SetUp)
    .output(z.object({ recoveryCode: z.string().nullable() })),
  recover: finalCommand(
    ['stranger'],
    'Dùng mã khôi phục',
    'Đặt lại mật khẩu của quản trị bằng mã khôi phục và cấp mã mới.',
  )
    .input(z.object({ signInName, code, newPassword: passwordField('Mật khẩu mới') }))
    .output(RecoveryCode),
  changePassword: finalCommand([...everyone, 'expired'], 'Đổi mật khẩu', 'Đổi mật khẩu của chính mình.').input(
    z.object({ ...ownPassword, newPassword: passwordField('Mật khẩu mới') }),
  ),
  list: query(administrators, 'Liệt kê tài khoản theo bảng chữ cái.').output(z.array(Person).readonly()),
  add: finalCommand(administrators, 'Thêm tài khoản', 'Thêm một tài khoản với mật khẩu dùng một lần.')
    .input(PersonFields)
    .output(OneTimePassword),
  change: finalCommand(administrators, 'Sửa tài khoản', 'Sửa tên, tên đăng nhập, vai trò, cơ quan của một tài khoản.')
    .input(z.object({ ...who, ...PersonFields.shape }))
    .output(Person),
  setActive: finalCommand(administrators, 'Ngừng hoặc dùng lại tài khoản', 'Ngừng dùng hoặc dùng lại một tài khoản.')
    .input(z.object({ ...who, isActive: z.boolean().meta({ title: 'Đang dùng' }) }))
    .output(Person),
  resetPassword: finalCommand(administrators, 'Cấp lại mật khẩu', 'Cấp mật khẩu dùng một lần mới cho một tài khoản.')
    .input(z.object(who))
    .output(OneTimePassword),
  settings: query(administrators, 'Xem cách vào sổ: có tài khoản hay không, khóa sau bao lâu.').output(AccessSettings),
  keepIdleMinutes: finalCommand(
    administrators,
    'Đặt thời gian tự khóa',
    'Đặt số phút không làm việc thì khóa màn hình.',
  )
    .input(
      z.object({
        seenVersion: who.seenVersion,
        idleMinutes: z.int().min(1).max(480).meta({ title: 'Số phút' }),
      }),
    )
    .output(AccessSettings),
  turnOn: finalCommand(
    administrators,
    'Bật tài khoản cho sổ',
    'Bật tài khoản cho sổ đang dùng không mật khẩu, với quản trị đầu tiên.',
  )
    .input(z.object({ name: personName, signInName, password: passwordField('Mật khẩu') }))
    .output(RecoveryCode),
  turnOff: finalCommand(administrators, 'Bỏ tài khoản của sổ', 'Bỏ tài khoản: sổ mở không cần mật khẩu trên máy này.')
    .input(z.object(ownPassword))
    .output(AccessSettings),
  renewRecoveryCode: finalCommand(administrators, 'Cấp mã khôi phục mới', 'Cấp mã khôi phục mới thay cho mã cũ.')
    .input(z.object(ownPassword))
    .output(RecoveryCode),
  printRecoverySheet: document(administrators, 'In phiếu khôi phục với mã vừa cấp; sổ không giữ lại mã.')
    .input(z.object({ code }))
    .output(z.file()),
};
