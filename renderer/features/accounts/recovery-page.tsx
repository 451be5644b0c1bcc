import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import styles from '../session/threshold.module.css';
import { Threshold } from '../session/threshold.tsx';
import { PrintRecoverySheet, RecoveryCode } from './recovery-code.tsx';

type RecoveryPageProps = { readonly code: string; readonly onDone: () => void };

/** The one time that a recovery code is shown: it has to be on paper before anything else. */
export function RecoveryPage({ code, onDone }: RecoveryPageProps) {
  const [isKept, setKept] = useState(false);
  return (
    <Threshold
      isWide
      title="Phiếu khôi phục"
      says="Khi quản trị quên mật khẩu, chỉ có mã này mở lại được sổ. In phiếu hoặc chép tay, cất vào két hoặc phong bì niêm phong của cơ quan. Mã không hiện lại lần nữa."
    >
      <RecoveryCode code={code} />
      <div className={styles.fields}>
        <Checkbox
          label="Đã in hoặc chép mã ra giấy và cất nơi an toàn"
          checked={isKept}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <div className={styles.actions}>
          <Button disabled={!isKept} onClick={onDone}>
            Bắt đầu làm việc
          </Button>
          <PrintRecoverySheet code={code} />
        </div>
      </div>
    </Threshold>
  );
}
