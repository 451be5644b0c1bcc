import { Button } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useState } from 'react';
import { PrintSetDialog } from './print-set-dialog.tsx';

type PrintSetProps = { readonly planId: string; readonly planName: string; readonly year: number };

/** Opens the dialog that prints all papers about a plan's year in one go. */
export function PrintSet(props: PrintSetProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconStack2 size={16} stroke={1.8} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        In cả bộ
      </Button>
      {isOpen && <PrintSetDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
