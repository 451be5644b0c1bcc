import { Button, Modal, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useThisYear } from '../../api/session.ts';
import styles from '../../ui/dialog.module.css';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import drawer from '../../ui/side-drawer.module.css';
import { useReturnFocus } from '../../ui/use-return-focus.ts';

type CopyDialogProps = { readonly planId: string; readonly years: readonly number[]; readonly onClose: () => void };

/** The open tasks of a year into another one, told before it is done. */
export function CopyDialog({ planId, years, onClose }: CopyDialogProps) {
  useReturnFocus();
  const thisYear = useThisYear();
  const first = years[0] ?? thisYear;
  const [fromYear, setFrom] = useState(years.includes(thisYear) && years.includes(thisYear + 1) ? thisYear : first);
  const [toYear, setTo] = useState(years.includes(fromYear + 1) ? fromYear + 1 : first);
  const cache = useQueryClient();
  const copy = { planId, fromYear, toYear };
  const preview = useQuery(api.tasks.previewCopy.queryOptions({ input: copy, staleTime: 0 }));
  const forward = useMutation(
    api.tasks.copyForward.mutationOptions({
      onSuccess: async ({ copied }) => {
        await cache.invalidateQueries({ queryKey: api.tasks.key() });
        await cache.invalidateQueries({ queryKey: api.plans.key() });
        await toastDone(`Đã chép ${count(copied)} nhiệm vụ sang năm ${toYear}.`);
        onClose();
      },
    }),
  );
  const error = forward.error ?? preview.error;
  const choice = (label: string, value: number, choose: (year: number) => void) => (
    <Select
      label={label}
      data={years.map(String)}
      value={String(value)}
      onChange={(year) => year && choose(Number(year))}
      allowDeselect={false}
    />
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title="Chép nhiệm vụ sang năm khác"
      size={520}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <div className={styles.body}>
        <p className={styles.soft}>
          Chép nhiệm vụ làm một lần, chỉ thuộc năm nguồn và chưa hoàn thành, kèm phân công và chỉ tiêu liên quan. Kinh
          phí từng năm không chép theo.
        </p>
        <div className={drawer.pair}>
          {choice('Từ năm', fromYear, setFrom)}
          {choice('Sang năm', toYear, setTo)}
        </div>
        {preview.data && <p aria-live="polite">{told(preview.data, toYear)}</p>}
        {error && <ErrorBox sentence={sentenceOf(error)} />}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose} disabled={forward.isPending}>
            Thôi
          </Button>
          <Button
            loading={forward.isPending}
            disabled={!preview.data?.copied || preview.isFetching}
            onClick={() => forward.mutate(copy)}
          >
            {preview.data?.copied ? `Chép ${count(preview.data.copied)} nhiệm vụ` : 'Chép nhiệm vụ'}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

type Preview = { readonly copied: number; readonly same: number; readonly closed: number };

const told = ({ copied, same, closed }: Preview, toYear: number): string =>
  [
    copied === 0 ? 'Không có nhiệm vụ nào để chép.' : `${count(copied)} nhiệm vụ sẽ được chép sang năm ${toYear}.`,
    same > 0 && `${count(same)} nhiệm vụ đã có ở năm ${toYear}.`,
    closed > 0 && `${count(closed)} nhiệm vụ đã hoàn thành hoặc dừng, không chép.`,
  ]
    .filter(Boolean)
    .join(' ');
