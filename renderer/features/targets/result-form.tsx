import { Button, Checkbox, Group, Radio, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Target, TargetFigure } from '#shared/targets/target.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { isSaveKey } from '../../ui/save-key.ts';
import styles from '../../ui/side-drawer.module.css';
import { plannedWords, ratioWords, reachedWords } from './figure-words.ts';
import { isRatio, type ResultField, wholePlan } from './result-words.ts';
import { useResult } from './use-result.ts';

type ResultFormProps = {
  readonly target: Target;
  readonly opened: TargetFigure;
  readonly agencyId: string;
  readonly needsReason: boolean;
};

export function ResultForm({ target, opened, agencyId, needsReason }: ResultFormProps) {
  const result = useResult({ target, opened, agencyId, needsReason });
  const { words } = result;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!document.activeElement?.closest('[data-year-nav]'))
      box.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
  }, []);
  const ratio = isRatio(target, agencyId, words);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    result.save();
  };
  const number = (field: Exclude<ResultField, 'isMet'>, label: string) => ({
    label,
    inputMode: 'decimal' as const,
    autoComplete: 'off',
    value: words[field],
    error: result.reasons[field],
    onChange: (event: { currentTarget: { value: string } }) => result.change({ [field]: event.currentTarget.value }),
  });
  const live = ratio ? ratioWords(target, words.numerator, words.denominator) : '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves from every field
    <div ref={box} className={styles.form} onKeyDown={onKeyDown}>
      {target.rollup === 'ratio' && target.kind === 'quantitative' && agencyId === wholePlan && (
        <Checkbox
          size="xs"
          label="Chỉ có số tỷ lệ, không có tử số và mẫu số"
          checked={words.asShare}
          onChange={(event) => result.change({ asShare: event.currentTarget.checked })}
        />
      )}
      {ratio && (
        <>
          <div className={styles.pair}>
            <TextInput {...number('numerator', `Tử số: ${target.numeratorName || 'số đạt'}`)} data-autofocus />
            <TextInput {...number('denominator', `Mẫu số: ${target.denominatorName || 'tổng số'}`)} />
          </div>
          <div className={styles.live}>
            Kết quả: <output>{live || 'chưa tính được'}</output>
            <p className={styles.soft}>Ghi 0 trên 0 khi năm này không có gì để tính: chỉ tiêu được ghi là Không có.</p>
          </div>
        </>
      )}
      {target.kind === 'quantitative' && !ratio && (
        <TextInput
          {...number('value', 'Giá trị thực hiện')}
          description={`Kế hoạch: ${plannedWords(target, opened.year) || 'không ghi giá trị cho năm này'}`}
          rightSection={<span className={styles.unit}>{target.unit}</span>}
          rightSectionWidth={Math.min(220, 20 + (target.unit?.length ?? 0) * 8)}
          data-autofocus
        />
      )}
      {target.kind === 'qualitative' && (
        <Radio.Group
          label="Kết quả"
          value={words.isMet === null ? '' : String(words.isMet)}
          error={result.reasons.isMet}
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
        value={words.note}
        onChange={(event) => result.change({ note: event.currentTarget.value })}
      />
      {needsReason && (
        <Textarea
          label="Lý do sửa kết quả đã duyệt"
          autosize
          minRows={1}
          maxLength={2_000}
          value={result.reason}
          error={result.reasons.reason}
          onChange={(event) => result.setReason(event.currentTarget.value)}
        />
      )}
      {(result.refusal || result.isOutdated) && (
        <ErrorBox
          sentence={`${result.refusal ?? 'Kết quả này đã có bản mới hơn kể từ khi bắt đầu nhập.'}${
            result.isOutdated && result.saved ? ` Bản đang lưu: ${reachedWords(target, result.saved)}.` : ''
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
      <div className={styles.actions}>
        <span className={styles.state} aria-live="polite">
          {result.isDirty ? 'Chưa lưu, đang giữ trên máy này.' : result.saved ? 'Đã lưu.' : 'Chưa báo cáo.'}
        </span>
        {result.isDirty && (
          <Button variant="default" onClick={result.dropWords} disabled={result.isSaving}>
            Bỏ nội dung chưa lưu
          </Button>
        )}
        <Button onClick={result.save} loading={result.isSaving} disabled={!result.isDirty} title="Ctrl + Enter">
          Lưu kết quả
        </Button>
      </div>
    </div>
  );
}
