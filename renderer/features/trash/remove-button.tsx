import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { RemoveDialog, type Removing } from './remove-dialog.tsx';

type RemoveButtonProps = ButtonProps & { readonly label: string; readonly removing: Removing };

/** A button that puts rows into the trash, after a reason was given. */
export function RemoveButton({ label, removing, ...look }: RemoveButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" color="red" size="compact-sm" {...look} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <RemoveDialog removing={removing} onClose={() => setOpen(false)} />}
    </>
  );
}
