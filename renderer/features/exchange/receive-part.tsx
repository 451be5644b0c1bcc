import { Button, Checkbox, Progress, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { count, figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { outcomesIn, waitingIn } from './choices.ts';
import styles from './exchange.module.css';
import { FileIntake } from './file-intake.tsx';
import { byUrgency, FileList } from './file-list.tsx';
import { FileView } from './file-view.tsx';
import { type Receiving, useReceiving } from './use-receiving.ts';

/** "Nhận về": answers are dropped, looked at, settled where they differ, and taken in together. */
export function ReceivePart() {
  const receiving = useReceiving();
  const { files, checked, check, apply, choices, setChoices } = receiving;
  const [wanted, setShown] = useState<number>();
  const [onlyAsked, setOnlyAsked] = useState(false);
  const [first] = byUrgency(checked);
  const [shown, file] = wanted !== undefined && checked[wanted] ? [wanted, checked[wanted]] : (first ?? []);
  return (
    <>
      <div className={styles.intake}>
        <FileIntake isBusy={check.isPending || apply.isPending} onGive={receiving.add} />
      </div>
      {check.isPending && <Checking files={files.length} ticket={receiving.ticket} onStop={receiving.stop} />}
      {apply.isPending && <Working sentence={`Đang ghi ${count(files.length)} tệp vào sổ…`} />}
      {check.error && !check.isPending && files.length > 0 && <ErrorBox sentence={sentenceOf(check.error)} />}
      {apply.error && <ErrorBox sentence={sentenceOf(apply.error)} />}
      {files.length === 0 && !check.isPending && (
        <EmptyState title="Chưa có tệp nào để nhận.">
          Chương trình kiểm tra trước: của ai, kỳ nào, từng dòng sẽ đổi gì; bấm nhận thì mới ghi vào sổ.
        </EmptyState>
      )}
      {file && !check.isPending && (
        <>
          <TakeBar receiving={receiving} onlyAsked={onlyAsked} onOnlyAsked={setOnlyAsked} />
          <div className={styles.board}>
            <FileList
              checked={checked}
              choices={choices}
              shown={shown ?? 0}
              onShow={setShown}
              onDrop={receiving.drop}
            />
            <FileView file={file} choices={choices} onChoose={setChoices} onlyAsked={onlyAsked} />
          </div>
        </>
      )}
    </>
  );
}

type CheckingProps = { readonly files: number; readonly ticket: string; readonly onStop: () => void };

function Checking({ files, ticket, onStop }: CheckingProps) {
  const asked = api.exchange.findCheckProgress.queryOptions({ input: { ticket }, refetchInterval: 400 });
  const { data } = useQuery({ ...asked, enabled: ticket !== '' });
  if (!data) return <Working sentence={`Đang đọc ${count(files)} tệp…`} onStop={onStop} />;
  const sentence = `Đã đọc ${count(data.done)}/${count(data.total)} tệp; đang đọc ${data.name}`;
  return <Working sentence={sentence} part={data.done / data.total} onStop={onStop} />;
}

type WorkingProps = { readonly sentence: string; readonly part?: number; readonly onStop?: () => void };

function Working({ sentence, part = 1, onStop }: WorkingProps) {
  return (
    <div className={styles.working} role="status">
      <span>{sentence}</span>
      <Progress value={part * 100} animated size="sm" aria-label={sentence} />
      {onStop && (
        <Button size="compact-sm" variant="subtle" onClick={onStop}>
          Dừng
        </Button>
      )}
    </div>
  );
}

type TakeBarProps = {
  readonly receiving: Receiving;
  readonly onlyAsked: boolean;
  readonly onOnlyAsked: (onlyAsked: boolean) => void;
};

/** How many files are ready, what they still wait for, and the one button that takes them in. */
function TakeBar({ receiving, onlyAsked, onOnlyAsked }: TakeBarProps) {
  const { checked, choices, apply } = receiving;
  const [reason, setReason] = useState('');
  const ready = checked.filter(({ state }) => state === 'ready');
  const waiting = ready.reduce((sum, file) => sum + waitingIn(outcomesIn(choices, file)), 0);
  const needsReason = ready.some((file) => file.needsReason);
  const refused = checked.filter(({ state }) => state === 'refused').length;
  return (
    <div className={styles.bar}>
      <span>
        {count(ready.length)} tệp nhận được
        {refused > 0 && `, ${count(refused)} tệp không nhận được`}
        {waiting > 0 && `; còn ${count(waiting)} chỗ phải chọn`}
      </span>
      <Checkbox
        size="sm"
        label="Chỉ chỗ phải chọn"
        checked={onlyAsked}
        onChange={(event) => onOnlyAsked(event.currentTarget.checked)}
      />
      {needsReason && (
        <TextInput
          className={styles.reason}
          aria-label="Lý do sửa kết quả đã duyệt"
          placeholder="Lý do sửa kết quả đã duyệt"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <span className={styles.buttons}>
        <Button variant="default" onClick={receiving.clear}>
          Bỏ tất cả
        </Button>
        <Button variant="default" onClick={receiving.again}>
          Kiểm tra lại
        </Button>
        <Button
          disabled={ready.length === 0 || waiting > 0 || (needsReason && reason.trim() === '')}
          loading={apply.isPending}
          onClick={() => apply.mutate({ checked, reason })}
        >
          Nhận {figure(ready.length)} tệp vào sổ
        </Button>
      </span>
    </div>
  );
}
