import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { PaperRow } from '#shared/papers/paper.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { printPaper } from '../../ui/print-paper.ts';
import { saveFile } from '../../ui/save-file.ts';
import { toast } from '../../ui/toast.ts';

type PrintMenuProps = { readonly paper: PaperRow; readonly onBefore?: () => Promise<unknown> };

/** Print, or save as PDF or Word; of a draft what is brought to be signed has no mark across it. */
export function PrintMenu({ paper, onBefore }: PrintMenuProps) {
  const printing = useMutation({
    networkMode: 'always',
    mutationFn: async ({ format, isMarkedDraft }: { format: 'pdf' | 'word'; isMarkedDraft: boolean }) => {
      await onBefore?.();
      return api.papers.print.call({ paperId: paper.id, format, isMarkedDraft });
    },
    onError: (error) => toast(sentenceOf(error), 'mind'),
  });
  const make = (format: 'pdf' | 'word', isMarkedDraft: boolean, done: (file: File) => void) =>
    printing.mutate({ format, isMarkedDraft }, { onSuccess: done });
  const print = (file: File) => printPaper(URL.createObjectURL(file));
  const isDraft = paper.state === 'draft';
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Button variant="default" loading={printing.isPending}>
          In, lưu tệp
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => make('pdf', false, print)}>{isDraft ? 'In bản trình ký' : 'In'}</Menu.Item>
        <Menu.Item onClick={() => make('pdf', false, saveFile)}>
          {isDraft ? 'Lưu PDF bản trình ký' : 'Lưu PDF'}
        </Menu.Item>
        <Menu.Item onClick={() => make('word', false, saveFile)}>
          {isDraft ? 'Lưu Word bản trình ký' : 'Lưu Word'}
        </Menu.Item>
        {isDraft && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => make('pdf', true, print)}>In dự thảo (có dấu DỰ THẢO)</Menu.Item>
            <Menu.Item onClick={() => make('word', true, saveFile)}>Lưu Word dự thảo</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
