import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { SearchPlace } from './found-rows.ts';
import { SearchPanel } from './search-panel.tsx';

type BookSearchProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The pages that the person has. */
  readonly places: readonly SearchPlace[];
};

/** Ctrl+K: plans, tasks, targets, agencies, papers and pages, found by a few words without marks. */
export function BookSearch({ opened, onClose, places }: BookSearchProps) {
  const navigate = useNavigate();
  return (
    <Modal.Root opened={opened} onClose={onClose} size={720} yOffset={64}>
      <Modal.Overlay />
      <Modal.Content aria-label="Tìm trong sổ">
        <SearchPanel
          places={places}
          onLeave={onClose}
          onChoose={(goal) => {
            onClose();
            navigate(goal);
          }}
        />
      </Modal.Content>
    </Modal.Root>
  );
}
