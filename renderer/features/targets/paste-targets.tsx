import { useQueryClient } from '@tanstack/react-query';
import { columnsOfHeading } from '#shared/targets/pasted-cells.rules.ts';
import { type PasteColumn, pasteColumnNames } from '#shared/targets/target-paste.ts';
import { api } from '../../api/client.ts';
import { PasteDialog } from '../../ui/paste/paste-dialog.tsx';
import type { PasteColumns } from '../../ui/paste/paste-sheet.ts';
import { useSectionPlaces } from '../plans/use-section-places.ts';

const columns: PasteColumns<PasteColumn> = {
  names: pasteColumnNames,
  ofHeading: columnsOfHeading,
  wide: 'text',
  group: 'section',
  lists: [],
};

type PasteTargetsProps = { readonly planId: string; readonly onClose: () => void };

export function PasteTargets({ planId, onClose }: PasteTargetsProps) {
  const cache = useQueryClient();
  const onAdded = async () => {
    await cache.invalidateQueries({ queryKey: api.targets.key() });
    await cache.invalidateQueries({ queryKey: api.plans.key() });
  };
  return (
    <PasteDialog
      pasting={{
        thing: 'chỉ tiêu',
        columns,
        places: useSectionPlaces(planId),
        draftKey: `dan-chi-tieu/${planId}`,
        check: (sheet) => api.targets.checkPaste.call({ planId, ...sheet }),
        add: (sheet) => api.targets.addPasted.call({ planId, ...sheet }),
        onAdded,
      }}
      onClose={onClose}
    />
  );
}
