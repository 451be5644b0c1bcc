import { z } from 'zod';
import { isoDay } from '../agencies/agency-fields.ts';
import { id, text } from '../contract/fields.ts';
import { passwordField } from './password.rules.ts';
import { personName, signInName } from './person.ts';

const named = (label: string, max: number) => text(label, max).pipe(z.string().min(1)).meta({ title: label });

export const SetUp = z.object({
  /** Whose book this is: a body of the catalogue, one entered by name, or said later in the settings. */
  office: z
    .discriminatedUnion('from', [
      z.object({
        from: z.literal('catalogue'),
        province: id('Tỉnh, thành phố'),
        on: isoDay('Vào ngày'),
        key: id('Cơ quan'),
      }),
      z.object({ from: z.literal('name'), name: named('Tên cơ quan', 300) }),
      z.object({ from: z.literal('later') }),
    ])
    .meta({ title: 'Cơ quan sử dụng sổ' }),
  /** Null: one computer without passwords, chosen on purpose. */
  administrator: z
    .object({ name: personName, signInName, password: passwordField('Mật khẩu') })
    .nullable()
    .meta({ title: 'Tài khoản quản trị' }),
});
/** What is asked before a book is worked with. */
export type SetUp = Readonly<z.infer<typeof SetUp>>;
