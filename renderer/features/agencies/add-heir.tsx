import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { AgencyChoice } from './agency-choice.tsx';
import { fieldsOf, noAgencyWords, wordsOfAgency } from './agency-form-words.ts';
import { CatalogueHeirs } from './catalogue-heirs.tsx';
import { EnteredHeirDialog } from './entered-heir-dialog.tsx';
import styles from './succession.module.css';
import { type Heir, refOf, type SuccessionDraft } from './succession-draft.ts';
import { useAgencyNames } from './use-agency-names.ts';

type AddHeirProps = { readonly draft: SuccessionDraft; readonly onAdd: (heirs: readonly Heir[]) => void };

const newRef = (): string => `moi-${Date.now().toString(36)}`;

/** A successor from the book, from the catalogue, or a new one. */
export function AddHeir({ draft, onAdd }: AddHeirProps) {
  const [open, setOpen] = useState<'catalogue' | 'entered' | null>(null);
  const [added, setAdded] = useState(0);
  const names = useAgencyNames();
  const refs = draft.heirs.map((heir) => refOf(heir.successor));
  const [oldId] = draft.fromAgencyIds;
  const old = useQuery(
    api.agencies.get.queryOptions({ input: { agencyId: oldId ?? '' }, enabled: oldId !== undefined }),
  ).data;
  // A new agency mostly stands where the old one stood: same kind, level, superior and place.
  const start = old ? wordsOfAgency(old) : noAgencyWords;
  const words =
    draft.kind === 'rename'
      ? { ...start, aliases: '' }
      : {
          ...noAgencyWords,
          kind: start.kind,
          level: start.level,
          parentId: start.parentId,
          superior: start.superior,
          place: start.place,
          headTitle: start.headTitle,
          signingForms: start.signingForms,
        };
  return (
    <div className={styles.adders}>
      <AgencyChoice
        key={added}
        autoFocus={added > 0}
        openOnFocus={false}
        className={styles.fromBook}
        label="Thêm cơ quan có trong sổ"
        placeholder="Gõ tên, không cần dấu"
        value={null}
        leaveOut={refs}
        day={draft.happensOn}
        onChange={(agencyId) => {
          if (agencyId === null) return;
          setAdded(added + 1);
          onAdd([{ successor: { source: 'book', agencyId }, name: names(agencyId) }]);
        }}
      />
      <Button variant="default" onClick={() => setOpen('catalogue')}>
        Thêm từ danh mục
      </Button>
      <Button variant="default" disabled={oldId !== undefined && !old} onClick={() => setOpen('entered')}>
        {draft.kind === 'rename' ? 'Nhập tên mới' : 'Thêm cơ quan mới'}
      </Button>
      <Modal
        opened={open === 'catalogue'}
        onClose={() => setOpen(null)}
        title="Cơ quan kế thừa từ danh mục"
        closeButtonProps={{ 'aria-label': 'Đóng danh mục' }}
        size={760}
      >
        <CatalogueHeirs
          draft={draft}
          onClose={() => setOpen(null)}
          onAdd={(heirs) => {
            onAdd(heirs.filter((heir) => !refs.includes(refOf(heir.successor))));
            setOpen(null);
          }}
        />
      </Modal>
      {open === 'entered' && (
        <EnteredHeirDialog
          fields={{ ...fieldsOf(words), validFrom: draft.happensOn, validTo: null }}
          onClose={() => setOpen(null)}
          onDone={(agency) => {
            onAdd([{ successor: { source: 'entered', ref: newRef(), agency }, name: agency.name }]);
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}
