import { Button, FileButton, Group, Loader, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { DropPlace } from '../../ui/drop-place.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './source-intake.module.css';
import { useReading } from './use-reading.ts';

const kinds = '.txt,.md,.docx,.xlsx,.pdf,.html,.htm';
const mostMegabytes = 60;

/** Where a plan's text comes in: pasted, dropped or picked. */
export function SourceIntake({ onRead }: { readonly onRead: (source: string) => void }) {
  const [text, setText] = useState('');
  const [tooBig, setTooBig] = useState<string | null>(null);
  const { state, seconds, read, stop } = useReading(onRead);
  const take = (file: File | null | undefined): void => {
    if (!file) return;
    const isTooBig = file.size > mostMegabytes * 1024 * 1024;
    setTooBig(isTooBig ? `Tệp ${file.name} lớn hơn ${mostMegabytes} MB: tách thành các tệp nhỏ hơn.` : null);
    if (!isTooBig) read({ file });
  };
  if (state.at === 'reading')
    return (
      <div className={styles.reading} role="status">
        <Loader size="sm" />
        <span>Đang đọc văn bản… {seconds > 0 && `${seconds} giây`}</span>
        <Button variant="default" size="xs" fz="sm" onClick={stop}>
          Ngừng đọc
        </Button>
      </div>
    );
  const why = tooBig ?? (state.at === 'refused' ? state.why : null);
  return (
    <div className={styles.intake}>
      {why && <ErrorBox sentence={why} />}
      <DropPlace onDrop={({ files }) => take(files[0])}>
        <span>Thả tệp Word (.docx), Excel (.xlsx), PDF có lớp chữ, .html hoặc .txt vào đây.</span>
        <FileButton onChange={take} accept={kinds}>
          {(props) => (
            <Button {...props} leftSection={<IconFileText size={16} />}>
              Chọn tệp
            </Button>
          )}
        </FileButton>
      </DropPlace>
      <Textarea
        label="Hoặc dán toàn văn kế hoạch"
        description="Dán cả phần đầu, các mục, phụ lục và Nơi nhận. Dòng ngắt giữa câu, số trang, bảng dán từ PDF đều đọc được."
        autosize
        minRows={10}
        maxRows={18}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button disabled={text.trim() === ''} onClick={() => read({ text })}>
          Đọc văn bản
        </Button>
      </Group>
    </div>
  );
}
