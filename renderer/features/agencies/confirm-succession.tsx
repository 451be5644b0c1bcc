import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Succession } from '#shared/agencies/succession.ts';
import type { SuccessionPreview } from '#shared/agencies/succession-preview.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import styles from './succession.module.css';
import { isResult, resultKey } from './succession-result.ts';
import { SuccessionSummary } from './succession-summary.tsx';
import { useAgencyNames } from './use-agency-names.ts';
import type { SuccessionInHand } from './use-succession.ts';

type ConfirmSuccessionProps = {
  readonly opened: boolean;
  readonly hand: SuccessionInHand;
  readonly succession: Succession;
  readonly preview: SuccessionPreview;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The last question, with everything that will be done. */
export function ConfirmSuccession({ opened, hand, succession, preview, onClose, onDone }: ConfirmSuccessionProps) {
  useReturnFocus();
  const cache = useQueryClient();
  const names = useAgencyNames();
  const { keepDraft: keepResult } = useDraft(resultKey, isResult);
  const succeed = useMutation(
    api.agencies.succeed.mutationOptions({
      onSuccess: async ({ agencyIds, moved }) => {
        keepResult({
          kind: succession.kind,
          happensOn: succession.happensOn,
          from: succession.fromAgencyIds.map((id) => ({ id, name: names(id) })),
          moved,
          heirs: preview.successors.map(({ ref, name }) => ({
            id: agencyIds[ref] ?? ref,
            name,
            taskCount: new Set(
              preview.moves.filter((move) => move.to === ref && move.work === 'task').map((move) => move.id),
            ).size,
          })),
        });
        onDone();
        hand.forget();
        void toastDone('Đã thực hiện sắp xếp cơ quan.');
        await cache.invalidateQueries();
      },
    }),
  );
  return (
    <Modal
      opened={opened}
      onClose={() => !succeed.isPending && onClose()}
      title="Thực hiện sắp xếp cơ quan"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      size={620}
    >
      <SuccessionSummary draft={hand.draft} preview={preview} />
      {succeed.error && (
        <div className={styles.reason}>
          <ErrorBox sentence={sentenceOf(succeed.error)} />
        </div>
      )}
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={onClose} disabled={succeed.isPending}>
          Xem lại
        </Button>
        <Button onClick={() => succeed.mutate(succession)} loading={succeed.isPending} data-autofocus>
          Thực hiện sắp xếp
        </Button>
      </Group>
    </Modal>
  );
}
