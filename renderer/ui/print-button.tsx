import { Button, type ButtonProps } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { sentenceOf } from '../api/refusal.ts';
import { SheetDialog } from './sheet-dialog.tsx';
import { toast } from './toast.ts';

type PrintButtonProps = ButtonProps & {
  readonly children: string;
  readonly make: () => Promise<File>;
  /** The same list as an Excel file; not given where it is no list. */
  readonly makeExcel?: () => Promise<File>;
  /** False where the file must not lie on a disk. */
  readonly canSave?: boolean;
};

/** Has a sheet made as PDF and shows it, to be printed or saved. */
export function PrintButton({ children, make, makeExcel, canSave = true, ...look }: PrintButtonProps) {
  const made = useMutation({ mutationFn: make, onError: (error) => toast(sentenceOf(error), 'mind') });
  return (
    <>
      <Button
        variant="default"
        {...look}
        leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
        loading={made.isPending}
        onClick={() => made.mutate()}
      >
        {children}
      </Button>
      {made.data && (
        <SheetDialog title={children} file={made.data} makeExcel={makeExcel} canSave={canSave} onClose={made.reset} />
      )}
    </>
  );
}
