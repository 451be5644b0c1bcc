import { useEffect, useRef } from 'react';
import type { SessionStatus } from '#shared/session/session.contract.ts';
import { readAnew } from '../../api/query-client.ts';
import { toast } from '../../ui/toast.ts';

/** Once a copy has taken the place of the book, here or at another screen, what this page shows is read anew. */
export const useRestored = (status: SessionStatus | undefined): void => {
  const seen = useRef<string | null | undefined>(undefined);
  const restoredAt = status?.restoredAt;
  useEffect(() => {
    if (restoredAt === undefined) return;
    if (seen.current !== undefined && seen.current !== restoredAt) {
      void readAnew();
      toast('Sổ vừa được khôi phục từ một bản sao. Sổ trước đó được giữ thành bản sao khác.');
    }
    seen.current = restoredAt;
  }, [restoredAt]);
};
