import { Button, type ButtonProps } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { sentenceOf } from '../api/refusal.ts';
import { printPaper } from './print-paper.ts';
import { saveFile } from './save-file.ts';
import { toast } from './toast.ts';

type PrintButtonProps = ButtonProps & {
  readonly children: string;
  readonly make: () => Promise<File>;
  /** False where the file must not lie on a disk. */
  readonly canSave?: boolean;
};

let shown: string | null = null;

/** The print dialog reads from the address as long as it is open: it is given back with the next print. */
const openForPrint = (file: File): void => {
  if (shown !== null) URL.revokeObjectURL(shown);
  shown = URL.createObjectURL(file);
  printPaper(shown);
};

/** Has a sheet made as PDF and opens the system's print dialog on it; the same file can be saved from the message. */
export function PrintButton({ children, make, canSave = true, ...look }: PrintButtonProps) {
  const printing = useMutation({
    mutationFn: make,
    onSuccess: (file) => {
      openForPrint(file);
      if (canSave)
        toast(
          <>
            Đã lập tệp in.{' '}
            <Button size="compact-sm" variant="subtle" onClick={() => saveFile(file)}>
              Lưu PDF
            </Button>
          </>,
        );
    },
    onError: (error) => toast(sentenceOf(error), 'mind'),
  });
  return (
    <Button
      variant="default"
      {...look}
      leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
      loading={printing.isPending}
      onClick={() => printing.mutate()}
    >
      {children}
    </Button>
  );
}
