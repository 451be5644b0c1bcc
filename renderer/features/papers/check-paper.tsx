import { Button, FileButton } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { DropPlace } from '../../ui/drop-place.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './check-paper.module.css';
import { FindingList } from './finding-list.tsx';

const kinds = '.docx,.pdf,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Drop a Word or PDF paper here: what is wrong with it by the decree, and where. */
export function CheckPaper() {
  const check = useMutation(api.papers.check.mutationOptions());
  const take = (file: File | null | undefined): void => {
    if (file) check.mutate({ file });
  };
  return (
    <section className={styles.part} aria-labelledby="kiem-tra-the-thuc">
      <h2 id="kiem-tra-the-thuc" className={styles.title}>
        Kiểm tra thể thức
      </h2>
      <DropPlace onDrop={({ files }) => take(files[0])}>
        <span>Thả tệp Word (.docx) hoặc PDF vào đây để đối chiếu với Nghị định 30/2020/NĐ-CP.</span>
        <FileButton onChange={take} accept={kinds}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="xs"
              fz="sm"
              leftSection={<IconFileCheck size={16} />}
              loading={check.isPending}
            >
              Chọn tệp
            </Button>
          )}
        </FileButton>
      </DropPlace>
      {check.error && <ErrorBox sentence={sentenceOf(check.error)} />}
      {check.data && <FindingList name={check.variables.file.name} findings={check.data} />}
    </section>
  );
}
