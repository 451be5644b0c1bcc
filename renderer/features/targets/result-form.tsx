import { Button, Group, Radio, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect } from 'react';
import type { Target, TargetResult } from '#shared/targets/target.ts';
import { plannedFigure } from '#shared/targets/targets.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './result-form.module.css';
import { useResult } from './use-result.ts';

type ResultFormProps = {
  readonly target: Target;
  readonly year: number;
  readonly onBusy: (isBusy: boolean) => void;
  readonly onDone: () => void;
};

const told = (result: TargetResult): string =>
  result.value === null ? (result.isMet ? 'đạt' : 'chưa đạt') : figure(result.value);

export function ResultForm({ target, year, onBusy, onDone }: ResultFormProps) {
  const result = useResult(target, year, onDone);
  useEffect(() => onBusy(result.isSaving), [onBusy, result.isSaving]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    result.save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves from every field
    <div className={styles.form} onKeyDown={onKeyDown}>
      {target.kind === 'quantitative' ? (
        <TextInput
          label="Giá trị thực hiện"
          description={`Kế hoạch: ${plannedFigure(target)} ${target.unit}`}
          rightSection={<span className={styles.unit}>{target.unit}</span>}
          rightSectionWidth={Math.min(220, 20 + (target.unit?.length ?? 0) * 8)}
          inputMode="decimal"
          autoComplete="off"
          value={result.words.value}
          error={result.reason}
          onChange={(event) => result.change({ value: event.currentTarget.value })}
          data-autofocus
        />
      ) : (
        <Radio.Group
          label="Kết quả"
          value={result.words.isMet === null ? '' : String(result.words.isMet)}
          error={result.reason}
          onChange={(value) => result.change({ isMet: value === 'true' })}
        >
          <Group gap={20} my={6}>
            <Radio value="true" label="Đạt" size="xs" data-autofocus />
            <Radio value="false" label="Chưa đạt" size="xs" />
          </Group>
        </Radio.Group>
      )}
      <Textarea
        label="Ghi chú"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2_000}
        value={result.words.note}
        onChange={(event) => result.change({ note: event.currentTarget.value })}
      />
      {(result.refusal || result.isOutdated) && (
        <ErrorBox
          sentence={`${result.refusal ?? 'Kết quả này đã có bản mới hơn kể từ khi bắt đầu nhập.'}${
            result.isOutdated && result.saved ? ` Bản đang lưu: ${told(result.saved)}.` : ''
          }`}
          action={
            result.isOutdated && (
              <Button size="compact-sm" variant="default" onClick={() => result.loadNewest()}>
                Tải bản mới nhất, giữ chữ đang nhập
              </Button>
            )
          }
        />
      )}
      <Group justify="flex-end" gap={8}>
        {result.isDirty && (
          <Button variant="default" onClick={result.dropWords} disabled={result.isSaving}>
            Bỏ nội dung chưa lưu
          </Button>
        )}
        <Button onClick={result.save} loading={result.isSaving} disabled={!result.isDirty} title="Ctrl + Enter">
          Lưu kết quả
        </Button>
      </Group>
    </div>
  );
}
