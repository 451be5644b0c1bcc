import { api } from '../../api/client.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import thresholdStyles from '../session/threshold.module.css';

type CodeProps = { readonly code: string };

export function RecoveryCode({ code }: CodeProps) {
  return (
    <output className={thresholdStyles.code} aria-label="Mã khôi phục">
      {code}
    </output>
  );
}

/** Prints the sheet for the safe; it goes to the printer only, never to a file. */
export function PrintRecoverySheet({ code }: CodeProps) {
  return (
    <PrintButton canSave={false} make={() => api.accounts.printRecoverySheet.call({ code })}>
      In phiếu
    </PrintButton>
  );
}
