import { Button, Modal, Progress, TextInput } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { faultSentence } from '#shared/audit/chain-fault.ts';
import { moment } from '#shared/words/dates.ts';
import { figure } from '#shared/words/numbers.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import styles from './journal.module.css';
import { type Printed, useVerify } from './use-verify.ts';

const readPrinted = (text: string): Printed | null => {
  const [, sequence = '', hash = ''] = /^\s*([\d.]+)\s+([0-9a-f]{64})\s*$/i.exec(text) ?? [];
  return hash === '' ? null : { sequence: Number(sequence.replaceAll('.', '')), hash: hash.toLowerCase() };
};

/** Says whether the chain of the journal is whole or where it breaks, and gives its head to be written down. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  useReturnFocus();
  const [typed, setTyped] = useState('');
  const [printed, setPrinted] = useState<Printed | null>(null);
  const { checked, lines, hash, isDone, fault, error } = useVerify(printed);
  const head = `${checked} ${hash}`;
  return (
    <Modal opened onClose={onClose} title="Kiểm tra nhật ký" size={560} closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <div className={styles.box}>
        {!isDone && (
          <>
            <p aria-live="polite">
              Đang kiểm tra: {figure(checked)} trên {figure(lines)} việc.
            </p>
            <Progress value={lines === 0 ? 0 : (100 * checked) / lines} aria-label="Đã kiểm tra" />
          </>
        )}
        {error && <ErrorBox sentence={error} />}
        {fault && (
          <ErrorBox
            sentence={`${faultSentence(fault)}${
              fault.line
                ? ` Hiện ghi: ${fault.line.about || 'việc'}, ${fault.line.actorName}, ${moment(fault.line.at)}.`
                : ''
            } Đối chiếu với bản sao lưu gần nhất.`}
          />
        )}
        {isDone && !fault && !error && (
          <>
            <p>
              <IconCircleCheckFilled size={16} color="var(--green-ink)" style={{ verticalAlign: '-3px' }} aria-hidden />{' '}
              Nhật ký còn nguyên: {figure(lines)} việc, mỗi việc khớp với việc trước{printed && ' và khớp mã đã ghi'}.
            </p>
            {lines > 0 && (
              <>
                <p className={styles.soft}>
                  Số và mã của việc cuối cùng. Ghi lại hoặc in ra và cất ở nơi khác: về sau dán vào ô dưới để biết nhật
                  ký có bị cắt hay viết lại không.
                </p>
                <p className={styles.hash}>{head}</p>
                <div className={styles.actions}>
                  <Button variant="default" onClick={() => navigator.clipboard.writeText(head)}>
                    Sao chép
                  </Button>
                </div>
              </>
            )}
          </>
        )}
        <TextInput
          label="Số và mã đã ghi trước đây"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          error={
            typed.trim() !== '' && readPrinted(typed) === null ? 'Gồm số của việc, dấu cách, và mã 64 ký tự.' : null
          }
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setPrinted(readPrinted(event.currentTarget.value));
          }}
        />
      </div>
    </Modal>
  );
}
