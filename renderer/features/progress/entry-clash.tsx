import { Button } from '@mantine/core';
import { ErrorBox } from '../../ui/error-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import type { useEntry } from './use-entry.ts';

/** Why an entry was not kept; when someone else was first, how to go on without losing a word. */
export function EntryClash({ entry }: { readonly entry: ReturnType<typeof useEntry> }) {
  if (entry.isOutdated) {
    const sentence = entry.refusal ?? 'Kết quả này đã có bản mới hơn kể từ khi bắt đầu nhập.';
    return (
      <ErrorBox
        sentence={sentence}
        action={
          <Button size="compact-sm" variant="default" onClick={() => entry.loadNewest()}>
            Tải bản mới nhất, giữ chữ đang nhập
          </Button>
        }
      />
    );
  }
  if (entry.refusal) return <ErrorBox sentence={entry.refusal} />;
  if (entry.rival)
    return (
      <WarningNote>
        Bản mới nhất hiện dưới từng ô có khác. Lấy lại chỗ nào cần giữ, rồi bấm Lưu kết quả để ghi đè bằng nội dung
        trong các ô.
      </WarningNote>
    );
  return null;
}
