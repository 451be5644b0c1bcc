import { Button, FileButton } from '@mantine/core';
import { IconFiles, IconFolder } from '@tabler/icons-react';
import { useRef } from 'react';
import { DropPlace } from '../../ui/drop-place.tsx';
import { answersAmong, droppedFiles } from './dropped-files.ts';
import styles from './exchange.module.css';

type FileIntakeProps = { readonly isBusy: boolean; readonly onGive: (files: readonly File[]) => void };

/** Drop answers here, as many as there are, or the folder that they lie in. */
export function FileIntake({ isBusy, onGive }: FileIntakeProps) {
  const folder = useRef<HTMLInputElement>(null);
  const drop = async (dropped: DataTransfer) => {
    const files = await droppedFiles(dropped);
    if (files.length > 0) onGive(files);
  };
  return (
    <DropPlace onDrop={drop}>
      <span>Thả gói .skh và biểu Excel cơ quan gửi về vào đây, nhiều tệp một lần hoặc cả thư mục.</span>
      <span className={styles.buttons}>
        <FileButton multiple accept=".skh,.xlsx,.xlsm" onChange={(files) => files.length > 0 && onGive(files)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="xs"
              fz="sm"
              leftSection={<IconFiles size={16} />}
              loading={isBusy}
            >
              Chọn tệp
            </Button>
          )}
        </FileButton>
        <input
          ref={folder}
          type="file"
          hidden
          multiple
          {...{ webkitdirectory: '' }}
          onChange={(event) => {
            const files = answersAmong([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
            if (files.length > 0) onGive(files);
          }}
        />
        <Button
          variant="default"
          size="xs"
          fz="sm"
          leftSection={<IconFolder size={16} />}
          disabled={isBusy}
          onClick={() => folder.current?.click()}
        >
          Chọn thư mục
        </Button>
      </span>
    </DropPlace>
  );
}
