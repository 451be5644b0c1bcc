import type { Role } from '../contract/actor.ts';
import { signInKey } from './sign-in-name.rules.ts';

type Holder = { readonly roles: readonly Role[]; readonly isActive: boolean };
type Named = { readonly id: string; readonly signInName: string };

/** Why a person can't hold these roles, or null. */
export const whyNotRoles = (roles: readonly Role[]): string | null => {
  if (new Set(roles).size !== roles.length) return 'Vai trò: mỗi vai trò chỉ chọn một lần.';
  if (roles.length < 1 || roles.length > 2) return 'Vai trò: chọn một hoặc hai vai trò.';
  return null;
};

/** Why a person can't speak for this agency (null: none), or null. */
export const whyNotAgency = (roles: readonly Role[], agencyId: string | null): string | null => {
  if (roles.includes('liaison') && agencyId === null) return 'Cơ quan: đầu mối phải thuộc một cơ quan.';
  if (!roles.includes('liaison') && agencyId !== null) return 'Cơ quan: chỉ chọn cho người có vai trò đầu mối.';
  return null;
};

/** Why this sign-in name can't be given to `id`, or null: somebody else has it. */
export const whyNotTaken = (person: Named, others: readonly Named[]): string | null => {
  const namesake = others.find(
    (other) => other.id !== person.id && signInKey(other.signInName) === signInKey(person.signInName),
  );
  return namesake ? `Tên đăng nhập "${namesake.signInName}" đã có người dùng: chọn tên khác.` : null;
};

/** Why the book can't be left to these people, or null. */
export const whyNotWithoutAdministrator = (people: readonly Holder[]): string | null =>
  people.some(({ roles, isActive }) => isActive && roles.includes('administrator'))
    ? null
    : 'Sổ phải còn ít nhất một tài khoản quản trị đang dùng. Giao vai trò quản trị cho người khác trước.';
