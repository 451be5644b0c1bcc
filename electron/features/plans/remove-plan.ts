import type { Writer } from '../../database/handles.ts';
import { refuseIf } from '../../door/refuse.ts';
import { takeAway } from '../../door/take-away.ts';
import { getPlanRow } from './plans.store.ts';

const stale = 'Người khác vừa sửa dòng này. Xem lại bản mới nhất rồi làm lại.';

type Removing = { readonly planId: string; readonly seenVersion: number };

/** Puts a plan into the trash with everything in it; one from which another derives stays. */
export const removePlan = async (db: Writer, { planId, seenVersion }: Removing): Promise<{ rows: number }> => {
  const plan = await getPlanRow(db, planId);
  refuseIf(plan.version === seenVersion ? null : stale, 'conflict');
  return takeAway(db, 'plans', [planId]);
};
