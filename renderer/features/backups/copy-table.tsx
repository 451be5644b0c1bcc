import { ActionIcon, Button, Menu, VisuallyHidden } from '@mantine/core';
import { IconAlertOctagon, IconCircleCheck, IconDots } from '@tabler/icons-react';
import { type Copy, reasonNames } from '#shared/backups/copy.ts';
import { moment } from '#shared/words/dates.ts';
import { fileSize } from '#shared/words/sizes.ts';
import { api } from '../../api/client.ts';
import { contentsOf } from './backup-words.ts';
import styles from './backups.module.css';
import { useUpkeep } from './use-upkeep.ts';

type CopyTableProps = { readonly copies: readonly Copy[]; readonly onRestore: (copyId: string) => void };

export function CopyTable({ copies, onRestore }: CopyTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>Lúc</th>
          <th>Bản sao</th>
          <th>Nội dung</th>
          <th className={styles.figure}>Dung lượng</th>
          <th>Kiểm tra</th>
          <th>
            <VisuallyHidden>Việc làm được</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {copies.map((copy) => (
          <CopyRow key={copy.id} copy={copy} onRestore={() => onRestore(copy.id)} />
        ))}
      </tbody>
    </table>
  );
}

function CopyRow({ copy, onRestore }: { readonly copy: Copy; readonly onRestore: () => void }) {
  const check = useUpkeep(
    () => api.backups.check.call({ copyId: copy.id }),
    ({ fault }) => (fault === null ? 'Bản sao còn tốt.' : `Bản sao không dùng được. ${fault}`),
  );
  const remove = useUpkeep(
    () => api.backups.remove.call({ copyId: copy.id }),
    () => `Đã xóa bản sao lúc ${moment(copy.madeAt)}.`,
  );
  return (
    <tr>
      <td className={styles.moment}>{moment(copy.madeAt)}</td>
      <td>
        {copy.name || reasonNames[copy.reason]}
        {copy.name !== '' && <p className={styles.soft}>{reasonNames[copy.reason]}</p>}
      </td>
      <td>{contentsOf(copy)}</td>
      <td className={styles.figure}>{fileSize(copy.bytes)}</td>
      <td>
        <CheckMark fault={copy.fault} />
        {copy.doubt && <p className={styles.doubt}>Khi sao lưu: {copy.doubt}</p>}
      </td>
      <td>
        <div className={styles.rowTools}>
          <Button size="compact-sm" variant="default" disabled={copy.fault !== null} onClick={onRestore}>
            Khôi phục
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                loading={check.isPending || remove.isPending}
                aria-label={`Việc khác với bản sao lúc ${moment(copy.madeAt)}`}
              >
                <IconDots size={18} stroke={1.6} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => check.mutate(undefined)}>Kiểm tra lại</Menu.Item>
              <Menu.Item onClick={() => remove.mutate(undefined)}>Xóa bản sao</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </td>
    </tr>
  );
}

export function CheckMark({ fault }: { readonly fault: string | null }) {
  if (fault !== null)
    return (
      <span className={styles.bad}>
        <IconAlertOctagon size={16} stroke={1.8} aria-hidden />
        {fault}
      </span>
    );
  return (
    <span className={styles.good}>
      <IconCircleCheck size={16} stroke={1.8} aria-hidden />
      Tốt
    </span>
  );
}
