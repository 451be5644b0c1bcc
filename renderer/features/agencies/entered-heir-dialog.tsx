import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { nameKey } from '#shared/agencies/agency.rules.ts';
import type { AgencyFields } from '#shared/agencies/agency-fields.ts';
import { capitals } from '#shared/official-document/printed-lines.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { AgencyFieldGroups } from './agency-field-groups.tsx';
import {
  type AgencyReasons,
  type AgencyWords,
  fieldsOf,
  isAgencyWords,
  reasonsAgainst,
  wordsOfFields,
} from './agency-form-words.ts';

type EnteredHeirDialogProps = {
  readonly fields: AgencyFields;
  readonly onDone: (fields: AgencyFields) => void;
  readonly onClose: () => void;
};

/** A successor that neither book nor catalogue has: the form of an agency; its first day is that of the reorganisation. */
export function EnteredHeirDialog({ fields, onDone, onClose }: EnteredHeirDialogProps) {
  useReturnFocus();
  const { draft, keepDraft, dropDraft } = useDraft(`co-quan-ke-thua/${fields.name}`, isAgencyWords);
  const words = draft ?? wordsOfFields(fields);
  const [reasons, setReasons] = useState<AgencyReasons>({});
  const write = (changes: Partial<AgencyWords>) => {
    const next = { ...words, ...changes };
    // The printed name follows the name for as long as it was the same.
    const follows = changes.name !== undefined && nameKey(words.issuer) === nameKey(words.name);
    keepDraft(follows ? { ...next, issuer: capitals(next.name.trim()) } : next);
  };
  const done = () => {
    // A namesake that ends the day before is known only to the preview.
    const found = reasonsAgainst('', words, []);
    setReasons(found);
    if (Object.keys(found).length > 0) return;
    dropDraft();
    onDone(fieldsOf(words));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Cơ quan mới"
      closeButtonProps={{ 'aria-label': 'Đóng cơ quan mới' }}
      closeOnClickOutside={false}
      size={680}
    >
      <AgencyFieldGroups
        words={words}
        reasons={reasons}
        onWrite={write}
        ownId={null}
        fixedDays={{ validFrom: true, validTo: true }}
      />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          Thôi
        </Button>
        <Button onClick={done}>Chọn cơ quan này</Button>
      </Group>
    </Modal>
  );
}
