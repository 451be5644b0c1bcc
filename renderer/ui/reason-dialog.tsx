import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { sentenceOf } from '../api/refusal.ts';
import { FormDialog, type FormDialogProps } from './form-dialog.tsx';

type ReasonDialogProps = Pick<FormDialogProps, 'title' | 'doLabel' | 'size' | 'color' | 'isReady' | 'onClose'> & {
  readonly label?: string;
  /** Where the reason will be read, below the name of its field. */
  readonly hint: string;
  /** What stands in the way whatever the reason; null: nothing, and the reason is asked for. */
  readonly whyNot?: string | null;
  readonly doing: { readonly error: Error | null; readonly isPending: boolean };
  readonly onDo: (reason: string) => void;
  /** What will be done, above the reason. */
  readonly children?: ReactNode;
};

/** Asks why before something is done that has to be answered for later. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { label = 'Lý do', hint, whyNot = null, doing, isReady = true, onDo, children, ...frame } = props;
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      {...frame}
      doLabel={whyNot === null ? frame.doLabel : null}
      fault={whyNot ?? (doing.error && sentenceOf(doing.error))}
      isReady={isReady && reason.trim() !== ''}
      isPending={doing.isPending}
      onDo={() => onDo(reason)}
    >
      {children}
      {whyNot === null && (
        <Textarea
          label={label}
          description={hint}
          data-autofocus
          required
          withAsterisk={false}
          autosize
          minRows={2}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  );
}
