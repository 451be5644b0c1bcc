import { useEffect, useState } from 'react';
import type { ChainFault } from '#shared/audit/chain-fault.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';

export type Printed = { readonly sequence: number; readonly hash: string };
type Standing = {
  readonly checked: number;
  readonly lines: number;
  readonly hash: string;
  readonly isDone: boolean;
  readonly fault: ChainFault | null;
  readonly error: string | null;
};

const nothing: Standing = { checked: 0, lines: 0, hash: '', isDone: false, fault: null, error: null };

/** Checks the journal part by part while the component lives; `printed`: a head that was written down earlier. */
export function useVerify(printed: Printed | null): Standing {
  const [standing, setStanding] = useState(nothing);
  useEffect(() => {
    let isGone = false;
    const check = async () => {
      let from = null;
      for (;;) {
        const part = await api.audit.verify.call({ from, printed });
        if (isGone) return;
        const { checked, lines, isDone, fault } = part;
        setStanding({ checked: checked.sequence, hash: checked.hash, lines, isDone, fault, error: null });
        if (isDone) return;
        from = checked;
      }
    };
    setStanding(nothing);
    check().catch((error: unknown) => !isGone && setStanding({ ...nothing, isDone: true, error: sentenceOf(error) }));
    return () => {
      isGone = true;
    };
  }, [printed]);
  return standing;
}
