import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Period } from '#shared/periods/period.ts';
import { useActor } from '../../api/session.ts';
import { PeriodStateDialog } from './period-state-dialog.tsx';

/** What can be done with a whole period. */
export function PeriodMenu({ period }: { readonly period: Period }) {
  const canKeep = useActor()?.roles.includes('compiler') ?? false;
  const [isAsking, setAsking] = useState(false);
  if (!canKeep) return null;
  const isOpen = period.state === 'open';
  return (
    <>
      <Menu position="bottom-end" width={190} withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Việc với ${period.name}`}>
            <IconDotsVertical size={18} stroke={1.8} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isOpen && (
            <>
              <Menu.Item renderRoot={(props) => <Link {...props} to="/ky-bao-cao" search={{ mo: period.id }} />}>
                Sửa tên, ngày
              </Menu.Item>
              <Menu.Item
                renderRoot={(props) => <Link {...props} to="/ky-bao-cao/nhac-viec" search={{ ky: period.id }} />}
              >
                Nhắc việc
              </Menu.Item>
              <Menu.Divider />
            </>
          )}
          <Menu.Item onClick={() => setAsking(true)}>{isOpen ? 'Đóng kỳ…' : 'Mở lại kỳ…'}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isAsking && <PeriodStateDialog period={period} onClose={() => setAsking(false)} />}
    </>
  );
}
