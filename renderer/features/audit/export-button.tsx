import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { AuditFilter } from '#shared/audit/audit.contract.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { saveFile } from '../../ui/save-file.ts';
import { toast } from '../../ui/toast.ts';

/** The filtered journal as a file for Excel. */
export function ExportButton({ filter }: { readonly filter: AuditFilter }) {
  const exporting = useMutation(
    api.audit.exportList.mutationOptions({
      onSuccess: saveFile,
      onError: (error) => toast(sentenceOf(error), 'mind'),
    }),
  );
  return (
    <Button variant="default" loading={exporting.isPending} onClick={() => exporting.mutate(filter)}>
      Xuất CSV
    </Button>
  );
}
