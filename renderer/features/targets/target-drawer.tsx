import { useEffect, useState } from 'react';
import type { Target, TargetFrame } from '#shared/targets/target.ts';
import { api } from '../../api/client.ts';
import { useActor } from '../../api/session.ts';
import styles from '../../ui/side-drawer.module.css';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { toast } from '../../ui/toast.ts';
import { listDraftKeys } from '../../ui/use-draft.ts';
import { FormerLink } from '../plans/former-link.tsx';
import { ChooseSentence, SourceLink } from '../plans/source-link.tsx';
import { RemoveButton } from '../trash/remove-button.tsx';
import { FigureHistory } from './figure-history.tsx';
import { TargetFacts } from './target-facts.tsx';
import { TargetForm } from './target-form.tsx';
import { newTarget } from './target-search.ts';
import { targetDraftKey } from './use-target-form.ts';
import { useTargetDrawers } from './use-target-search.ts';

type TargetDrawerProps = {
  readonly planId: string;
  readonly frame: TargetFrame;
  readonly targets: readonly Target[];
  readonly onKept: (targetId: string) => void;
};

/** One target at the right of the page: to be written by a compiler, to be read by everyone else. */
export function TargetDrawer({ planId, frame, targets, onKept }: TargetDrawerProps) {
  const { editedId, close } = useTargetDrawers();
  const [shownId, setShownId] = useState(editedId);
  const [isAdded, setAdded] = useState(false);
  useEffect(() => {
    if (editedId === undefined) return;
    setShownId(editedId);
    setAdded(false);
  }, [editedId]);
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  const id = editedId ?? shownId;
  const target = targets.find((one) => one.id === id);
  const isNew = id === newTarget;
  const leave = () => {
    if (listDraftKeys(targetDraftKey({ planId, target })).length > 0)
      toast('Nội dung chưa lưu của chỉ tiêu vừa đóng được giữ trên máy này. Mở lại để lưu.', 'mind');
    close();
  };
  return (
    <SideDrawer
      isOpen={editedId !== undefined && (target !== undefined || (isNew && canEdit))}
      title={isNew ? 'Thêm chỉ tiêu' : canEdit ? 'Sửa chỉ tiêu' : 'Chỉ tiêu'}
      closeLabel="Đóng chỉ tiêu"
      onClose={leave}
      returnsFocus={!isAdded}
    >
      {target?.source && (
        <p className={styles.above}>
          <SourceLink planId={planId} id={target.id} />
        </p>
      )}
      {target && !target.source && canEdit && (
        <p className={styles.above}>
          <ChooseSentence planId={planId} id={target.id} />
        </p>
      )}
      {target?.amendment && (
        <p className={styles.soft}>
          Theo {target.amendment.name}.{' '}
          {target.replacesId && <FormerLink planId={planId} kind="target" id={target.replacesId} />}
        </p>
      )}
      {canEdit && (isNew || target) && (
        <TargetForm
          key={id}
          place={{ planId, frame, targets, target }}
          onLeave={close}
          onKept={(kept) => {
            setAdded(isNew);
            close();
            if (isNew) onKept(kept.id);
          }}
        />
      )}
      {canEdit && target && (
        <RemoveButton
          label="Xóa chỉ tiêu này…"
          removing={{
            title: 'Xóa chỉ tiêu',
            done: 'Đã xóa chỉ tiêu.',
            table: 'targets',
            ids: [target.id],
            remove: (reason) => api.targets.remove.call({ targetIds: [target.id], reason }),
            onGone: close,
          }}
        />
      )}
      {!canEdit && target && <TargetFacts target={target} />}
      {target && <FigureHistory target={target} year={null} />}
    </SideDrawer>
  );
}
