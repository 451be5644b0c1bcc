import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { AgencyDetail } from '#shared/agencies/agency.ts';
import { dayBefore } from '#shared/agencies/validity.rules.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { AgencyFieldGroups } from './agency-field-groups.tsx';
import styles from './agency-form.module.css';
import { useAgencyForm } from './use-agency-form.ts';

type AgencyFormProps = {
  /** Null: a new one. */
  readonly agency: AgencyDetail | null;
  readonly onDone: (agencyId: string) => void;
  readonly onCancel: () => void;
};

/** Days that a reorganisation set are history. */
const daysBySuccession = (agency: AgencyDetail | null) => ({
  validFrom: agency?.predecessors.some((kin) => kin.happensOn === agency.validFrom) ?? false,
  validTo: agency?.successors.some((kin) => dayBefore(kin.happensOn) === agency.validTo) ?? false,
});

export function AgencyForm({ agency, onDone, onCancel }: AgencyFormProps) {
  const form = useAgencyForm(agency, onDone);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Object.keys(form.reasons).length > 0)
      place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.reasons]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves from every field
    <div ref={place} onKeyDown={onKeyDown}>
      <AgencyFieldGroups
        words={form.words}
        reasons={form.reasons}
        rival={form.rival}
        onWrite={form.write}
        ownId={agency?.id ?? null}
        fixedDays={daysBySuccession(agency)}
      />
      <div className={styles.notes}>
        {form.isOutdated && agency && (
          <ErrorBox
            sentence={form.refusal ?? 'Thông tin cơ quan này đã có bản mới hơn kể từ khi bắt đầu sửa.'}
            action={
              <Button size="compact-sm" variant="default" onClick={() => form.loadNewest()}>
                Tải bản mới nhất, giữ chữ đang nhập
              </Button>
            }
          />
        )}
        {!form.isOutdated && form.refusal && <ErrorBox sentence={form.refusal} />}
        {!form.isOutdated && !form.refusal && form.rival && (
          <WarningNote>
            Bản mới nhất hiện dưới từng ô có khác. Lấy lại chỗ nào cần giữ, rồi bấm Lưu để ghi nội dung trong các ô.
          </WarningNote>
        )}
      </div>
      <div className={styles.actions}>
        <span className={styles.state} aria-live="polite">
          {form.isDirty && 'Chưa lưu, đang giữ trên máy này.'}
        </span>
        <Button
          variant="default"
          disabled={form.isSaving}
          onClick={() => {
            form.dropWords();
            onCancel();
          }}
        >
          {form.isDirty ? 'Bỏ nội dung chưa lưu' : 'Thôi'}
        </Button>
        <Button onClick={form.save} loading={form.isSaving} disabled={!form.isDirty} title="Ctrl + Enter">
          {agency ? 'Lưu thông tin' : 'Thêm vào sổ'}
        </Button>
      </div>
    </div>
  );
}
