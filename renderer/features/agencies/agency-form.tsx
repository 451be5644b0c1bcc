import type { AgencyDetail } from '#shared/agencies/agency.ts';
import { dayBefore } from '#shared/agencies/validity.rules.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { AgencyFieldGroups } from './agency-field-groups.tsx';
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
  const framed = {
    ...form,
    hasReasons: Object.keys(form.reasons).length > 0,
    why: form.refusal,
    dropWords: () => {
      form.dropWords();
      onCancel();
    },
  };
  const rivals = !form.isOutdated && !form.refusal && form.rival && (
    <WarningNote>
      Bản mới nhất hiện dưới từng ô có khác. Lấy lại chỗ nào cần giữ, rồi bấm Lưu để ghi nội dung trong các ô.
    </WarningNote>
  );
  return (
    <FormFrame
      form={framed}
      saveLabel={agency ? 'Lưu thông tin' : 'Thêm vào sổ'}
      subject="Thông tin cơ quan này"
      onLeave={onCancel}
      rivals={rivals}
    >
      <AgencyFieldGroups
        words={form.words}
        reasons={form.reasons}
        rival={form.rival}
        onWrite={form.write}
        ownId={agency?.id ?? null}
        fixedDays={daysBySuccession(agency)}
      />
    </FormFrame>
  );
}
