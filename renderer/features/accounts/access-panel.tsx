import { Button, NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccessSettings } from '#shared/accounts/person.ts';
import { dayInVietnam, shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toast } from '../../ui/toast.ts';
import styles from './accounts.module.css';
import { ConfirmByPassword } from './confirm-by-password.tsx';
import { NewCodeDialog } from './new-code-dialog.tsx';

/** How the book is locked, opened again, or left open. */
export function AccessPanel({ settings }: { readonly settings: AccessSettings }) {
  const cache = useQueryClient();
  const [minutes, setMinutes] = useState<number | string>(settings.idleMinutes);
  const [asks, setAsks] = useState<'code' | 'off' | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const refresh = () => cache.invalidateQueries();
  const keep = useMutation(
    api.accounts.keepIdleMinutes.mutationOptions({
      onSuccess: async () => {
        await refresh();
        toast('Đã lưu số phút khóa màn hình.');
      },
    }),
  );
  const renew = useMutation(
    api.accounts.renewRecoveryCode.mutationOptions({
      onSuccess: async ({ recoveryCode }) => {
        setAsks(null);
        setCode(recoveryCode);
        await refresh();
      },
    }),
  );
  const turnOff = useMutation(api.accounts.turnOff.mutationOptions({ onSuccess: refresh }));
  const { idleMinutes, recoveryCodeSetAt, version } = settings;
  return (
    <section className={styles.panel}>
      <h2>Khóa và khôi phục</h2>
      <div className={styles.row}>
        <p>Khóa màn hình khi không ai làm việc sau số phút:</p>
        <NumberInput
          className={styles.minutes}
          aria-label="Số phút không làm việc thì khóa"
          min={1}
          max={480}
          allowDecimal={false}
          value={minutes}
          error={keep.error && sentenceOf(keep.error)}
          onChange={setMinutes}
        />
        <Button
          variant="default"
          disabled={minutes === idleMinutes || typeof minutes !== 'number'}
          loading={keep.isPending}
          onClick={() => keep.mutate({ seenVersion: version, idleMinutes: Number(minutes) })}
        >
          Lưu số phút
        </Button>
      </div>
      <div className={styles.row}>
        <p>
          Mã khôi phục{recoveryCodeSetAt && ` cấp ngày ${shortDate(dayInVietnam(new Date(recoveryCodeSetAt)))}`}: mở lại
          sổ khi quản trị quên mật khẩu. Mất phiếu, hoặc nghi có người đã xem, thì cấp mã mới; mã cũ hết dùng được.
        </p>
        <Button variant="default" onClick={() => setAsks('code')}>
          Cấp mã mới
        </Button>
      </div>
      <div className={styles.row}>
        <p>Bỏ tài khoản: ai ngồi vào máy này cũng mở được toàn bộ sổ, không cần mật khẩu.</p>
        <Button variant="default" onClick={() => setAsks('off')}>
          Bỏ tài khoản
        </Button>
      </div>
      <ConfirmByPassword
        title="Cấp mã khôi phục mới"
        action="Cấp mã mới"
        isOpen={asks === 'code'}
        sending={renew}
        onClose={() => setAsks(null)}
      />
      <ConfirmByPassword
        title="Bỏ tài khoản"
        action="Bỏ tài khoản"
        isOpen={asks === 'off'}
        sending={turnOff}
        onClose={() => setAsks(null)}
      />
      <NewCodeDialog code={code} onClose={() => setCode(null)} />
    </section>
  );
}
