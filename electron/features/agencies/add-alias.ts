import { whyNotAlias } from '#shared/agencies/name-match.rules.ts';
import { fold } from '#shared/words/fold.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { listAgencyRows } from './agencies.store.ts';
import { listNamedAgencies } from './named-agencies.store.ts';

/** Remembers another name of an agency. */
export const addAlias = async (
  db: Writer,
  { agencyId, alias }: { readonly agencyId: string; readonly alias: string },
): Promise<{ agencyId: string; version: number }> => {
  const row = (await listAgencyRows(db)).find(({ id }) => id === agencyId);
  if (!row) throw refuse('not-found', 'Cơ quan này không có trong sổ.');
  const aliases: string[] = JSON.parse(row.aliases);
  refuseIf(whyNotAlias(alias, { id: row.id, name: row.name, aliases }, await listNamedAgencies(db)));
  const { version } = await db.change(
    'agencies',
    { id: agencyId, seenVersion: row.version },
    { aliases: JSON.stringify([...aliases, alias]), search_text: `${row.search_text} ${fold(alias)}` },
  );
  return { agencyId, version };
};
