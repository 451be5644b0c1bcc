import type { Actor } from '#shared/contract/actor.ts';
import { confinedTo } from '#shared/contract/reach.rules.ts';
import type { Reader } from '../../database/handles.ts';
import { refuseIf } from '../../door/refuse.ts';
import { findIdentity } from '../exchange/identity.store.ts';

/** The agency of which the book is, where it is not an office's; it holds only that agency's part of a plan. */
const findBookAgency = async (db: Reader): Promise<string | null> => {
  const identity = await findIdentity(db);
  return identity?.kind === 'liaison' ? identity.agency_id : null;
};

/** The agency whose own reports are the only papers for this person in this book; null: all papers. */
export const findOwnAgency = async (db: Reader, actor: Actor): Promise<string | null> =>
  (await findBookAgency(db)) ?? confinedTo(actor);

/** Papers on a whole plan are drafted where the whole plan is. */
export const refuseInAgencyBook = async (db: Reader): Promise<void> =>
  refuseIf(
    (await findBookAgency(db)) === null
      ? null
      : 'Sổ này chỉ có phần việc của một cơ quan: bộ văn bản của kế hoạch lập ở sổ của đơn vị tổng hợp.',
  );
