import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { AuditFilter } from '#shared/audit/audit.contract.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toast } from '../../ui/toast.ts';

const save = (file: File): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** The filtered journal as a file for Excel. */
export function ExportButton({ filter }: { readonly filter: AuditFilter }) {
  const exporting = useMutation(
    api.audit.exportList.mutationOptions({
      onSuccess: save,
      onError: (error) => toast(sentenceOf(error), 'mind'),
    }),
  );
  return (
    <Button variant="default" loading={exporting.isPending} onClick={() => exporting.mutate(filter)}>
      Xuất CSV
    </Button>
  );
}
