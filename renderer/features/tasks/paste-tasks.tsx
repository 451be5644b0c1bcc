import { useQueryClient } from '@tanstack/react-query';
import { columnsOfHeading } from '#shared/tasks/pasted-task-cells.rules.ts';
import { type PasteColumn, pasteColumnNames } from '#shared/tasks/task-paste.ts';
import { api } from '../../api/client.ts';
import { PasteDialog } from '../../ui/paste/paste-dialog.tsx';
import type { PasteColumns } from '../../ui/paste/paste-sheet.ts';
import { useSectionPlaces } from '../plans/use-section-places.ts';

const columns: PasteColumns<PasteColumn> = {
  names: pasteColumnNames,
  ofHeading: columnsOfHeading,
  wide: 'text',
  group: 'section',
  lists: ['lead', 'support'],
};

type PasteTasksProps = { readonly planId: string; readonly onClose: () => void };

export function PasteTasks({ planId, onClose }: PasteTasksProps) {
  const cache = useQueryClient();
  const onAdded = async () => {
    await cache.invalidateQueries({ queryKey: api.tasks.key() });
    await cache.invalidateQueries({ queryKey: api.plans.key() });
  };
  return (
    <PasteDialog
      pasting={{
        thing: 'nhiệm vụ',
        columns,
        places: useSectionPlaces(planId),
        draftKey: `dan-nhiem-vu/${planId}`,
        check: (sheet) => api.tasks.checkPaste.call({ planId, ...sheet }),
        add: (sheet) => api.tasks.addPasted.call({ planId, ...sheet }),
        onAdded,
      }}
      advice="Nhiều đơn vị phối hợp cách nhau bằng dấu chấm phẩy hoặc xuống dòng."
      onClose={onClose}
    />
  );
}
