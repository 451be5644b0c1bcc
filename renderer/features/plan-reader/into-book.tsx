import { Button, Group, Loader, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DraftCheck } from '#shared/plan-reader/draft-check.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './review.module.css';
import type { ReviewWork } from './use-review.ts';

type IntoBookProps = {
  readonly work: ReviewWork;
  readonly onRow: (rowId: string) => void;
  readonly onAdded: (() => void) | undefined;
};

/** First what the draft would add and what keeps it out; then all of it goes into the book, or nothing. */
export function IntoBook({ work, onRow, onAdded }: IntoBookProps) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const reviewed = { draft: work.draft, phases: work.phases };
  const check = useMutation(api.planReader.check.mutationOptions());
  const add = useMutation(
    api.planReader.add.mutationOptions({
      onSuccess: async ({ planId }) => {
        await navigate({ to: '/ke-hoach/$planId', params: { planId } });
        work.drop();
        onAdded?.();
        await cache.invalidateQueries();
        await toastDone('Đã đưa kế hoạch vào sổ.');
      },
    }),
  );
  const open = () => {
    add.reset();
    setOpen(true);
    check.mutate(reviewed);
  };
  const toRow = (rowId: string) => {
    setOpen(false);
    onRow(rowId);
  };
  const error = check.error ?? add.error;
  const canAdd = check.data !== undefined && check.data.faults.length + check.data.unclear.length === 0;
  return (
    <>
      <Button onClick={open}>Đưa vào sổ…</Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title="Đưa kế hoạch vào sổ"
        size={640}
        closeButtonProps={{ 'aria-label': 'Đóng' }}
      >
        {error && <ErrorBox sentence={sentenceOf(error)} />}
        {check.isPending && <Loader size="sm" />}
        {check.data && <CheckWords check={check.data} left={work.toCheck.length} onRow={toRow} />}
        <Group justify="flex-end" gap={8} mt={16}>
          <Button variant="default" onClick={() => setOpen(false)}>
            Xem lại
          </Button>
          <Button disabled={!canAdd} loading={add.isPending} onClick={() => add.mutate(reviewed)}>
            Đưa vào sổ
          </Button>
        </Group>
      </Modal>
    </>
  );
}

type CheckWordsProps = {
  readonly check: DraftCheck;
  readonly left: number;
  readonly onRow: (rowId: string) => void;
};

function CheckWords({ check, left, onRow }: CheckWordsProps) {
  const { faults, leftOut, adds, newAgencies, unclear } = check;
  return (
    <div className={styles.form}>
      <p className={styles.soft}>
        Sẽ thêm {count(adds.tasks)} nhiệm vụ, {count(adds.targets)} mục tiêu, {count(adds.duties)} chế độ báo cáo,{' '}
        {count(adds.sections)} mục, cùng toàn văn; mỗi dòng gắn với câu của nó. Hoàn tác được một lần cho tất cả.
      </p>
      {left > 0 && <p className={styles.unsure}>Còn {count(left)} dòng đọc chưa chắc chưa được xem.</p>}
      <Lines title="Phải sửa trước khi đưa vào sổ" lines={faults} onRow={onRow} />
      <Lines
        title="Chưa rõ là cơ quan nào (chọn ở phần Cơ quan)"
        lines={unclear.map((sentence) => ({ rowId: null, sentence }))}
        onRow={onRow}
      />
      <Lines title="Không đưa vào sổ" lines={leftOut} onRow={onRow} />
      <Lines
        title={`${count(newAgencies.length)} cơ quan mới được thêm vào sổ`}
        lines={newAgencies.map((sentence) => ({ rowId: null, sentence }))}
        onRow={onRow}
      />
    </div>
  );
}

type LinesProps = {
  readonly title: string;
  readonly lines: DraftCheck['faults'];
  readonly onRow: (rowId: string) => void;
};

function Lines({ title, lines, onRow }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={lines.some(({ rowId }) => rowId !== null) ? styles.list : styles.names}>
        {lines.map(({ rowId, sentence }) => (
          <li key={`${rowId}${sentence}`}>
            {sentence} {rowId !== null && <TextButton onClick={() => onRow(rowId)}>Xem dòng</TextButton>}
          </li>
        ))}
      </ul>
    </section>
  );
}
