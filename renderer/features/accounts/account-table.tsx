import type { Person } from '#shared/accounts/person.ts';
import { dayInVietnam, shortDate } from '#shared/words/dates.ts';
import { roleNames } from '#shared/words/labels.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './accounts.module.css';

type AccountTableProps = { readonly people: readonly Person[]; readonly onOpen: (person: Person) => void };

const stateOf = ({ isActive, mustChangePassword, lastSignInAt }: Person): string => {
  if (!isActive) return 'Ngừng dùng';
  if (mustChangePassword) return lastSignInAt === null ? 'Chưa đăng nhập lần nào' : 'Chờ đổi mật khẩu';
  return 'Đang dùng';
};

export function AccountTable({ people, onOpen }: AccountTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Họ và tên</th>
          <th scope="col">Tên đăng nhập</th>
          <th scope="col">Vai trò</th>
          <th scope="col">Cơ quan</th>
          <th scope="col">Trạng thái</th>
          <th scope="col">Đăng nhập gần nhất</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} data-off={!person.isActive || undefined}>
            <td>
              <TextButton underline="hover" onClick={() => onOpen(person)}>
                {person.name}
              </TextButton>
            </td>
            <td>{person.signInName}</td>
            <td>{person.roles.map((role) => roleNames[role]).join(', ')}</td>
            <td>{person.agency?.name}</td>
            <td>{stateOf(person)}</td>
            <td>{person.lastSignInAt && shortDate(dayInVietnam(new Date(person.lastSignInAt)))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
