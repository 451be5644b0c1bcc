import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { whyNotSign } from '#shared/papers/paper.rules.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { toast } from '../../ui/toast.ts';
import { useToday } from '../agencies/use-today.ts';
import styles from './composer.module.css';
import { ConcernList } from './concern-list.tsx';
import { isPreview } from './preview-key.ts';
import { usePaper } from './use-composer.ts';

type SignDialogProps = { readonly paper: Paper; readonly onClose: () => void };

/** "19/12/2018" → "2018-12-19"; as it was typed where it is no day. */
const isoDay = (typed: string): string => {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed.trim()) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed.trim();
};

/** What to look at first, then number and day of the signed paper; from there on its words stand. */
export function SignDialog({ paper: opened, onClose }: SignDialogProps) {
  const paper = usePaper(opened.id).data ?? opened;
  const [number, setNumber] = useState('');
  const [day, setDay] = useState(shortDate(useToday()));
  const cache = useQueryClient();
  const signing = useMutation({
    networkMode: 'always',
    mutationFn: () => {
      const { id: paperId, version: seenVersion, fingerprint } = paper;
      return api.papers.sign.call({ paperId, seenVersion, fingerprint, number, signedOn: isoDay(day) });
    },
    onSuccess: async () => {
      onClose();
      await cache.invalidateQueries({ predicate: ({ queryKey }) => !isPreview(queryKey) });
      toast('Đã ghi số, ngày và chốt văn bản.');
    },
  });
  const reasons = fieldReasons(signing.error);
  const cannot = whyNotSign(paper.concerns) !== null;
  return (
    <FormDialog
      title="Kiểm tra và ký"
      doLabel="Ghi số, ngày và chốt"
      leaveLabel="Sửa tiếp"
      size={620}
      fault={signing.error && reasons.size === 0 ? sentenceOf(signing.error) : null}
      isReady={!cannot && number.trim() !== ''}
      isPending={signing.isPending}
      onDo={() => signing.mutate()}
      onClose={onClose}
    >
      <ConcernList concerns={paper.concerns} />
      <p className={styles.soft}>
        In bản trình ký, sau khi ký thì ghi số và ngày văn thư đã cấp. Từ đó nội dung, số liệu và hai tệp PDF, Word được
        giữ nguyên, không hoàn tác; muốn thay đổi thì lập bản mới, có lý do.
      </p>
      <div className={styles.numbers}>
        <TextInput
          label="Số văn bản"
          description={`Ký hiệu: /${paper.symbol}`}
          data-autofocus
          inputMode="numeric"
          value={number}
          error={reasons.get('number')}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <TextInput
          label="Ngày ký"
          description="Ngày/tháng/năm"
          value={day}
          error={reasons.get('signedOn')}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </div>
    </FormDialog>
  );
}
