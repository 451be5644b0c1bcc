import { Select } from '@mantine/core';
import type { SuccessorName } from '#shared/agencies/succession-preview.ts';

type ShareChoiceProps = {
  readonly label: string;
  readonly successors: readonly SuccessorName[];
  readonly value: string | null;
  /** Who gets it while nobody is chosen here: the choice of the wider scope. */
  readonly inherited: string | null;
  readonly isOpen: boolean;
  readonly onChange: (ref: string | null) => void;
};

/** To whom one scope of work goes. */
export function ShareChoice({ label, successors, value, inherited, isOpen, onChange }: ShareChoiceProps) {
  const wider = successors.find((one) => one.ref === inherited);
  return (
    <Select
      aria-label={label}
      placeholder={wider ? `Như trên: ${wider.name}` : 'Chọn cơ quan nhận'}
      data={successors.map(({ ref, name }) => ({ value: ref, label: name }))}
      value={value}
      onChange={onChange}
      error={isOpen}
      clearable
      clearSectionMode="clear"
      clearButtonProps={{ 'aria-label': `Bỏ chọn: ${label}` }}
      comboboxProps={{ width: 'max-content', position: 'bottom-end' }}
      styles={{ dropdown: { maxWidth: 420 } }}
    />
  );
}
