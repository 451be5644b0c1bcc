import { contentsWords } from '#shared/audit/table-words.ts';
import { removals } from '#shared/contract/find-operation.ts';
import type { trashContract } from '#shared/trash/trash.contract.ts';
import { whyNotTell } from '#shared/trash/trash.rules.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading } from '../../door/kinds.ts';
import { refuseIf } from '../../door/refuse.ts';
import { listRowsBy } from '../../door/row-references.store.ts';
import { whatGoes, whyHeld } from '../../door/take-away.ts';
import { countTouched, listLines } from '../audit/journal.store.ts';

const { trash } = api;

export const trashHandlers: Handlers<typeof trashContract> = {
  list: trash.list.use(reading).handler(async ({ context: { db }, input }) => {
    const { lines, next } = await listLines(db, { ...input, operations: removals, standing: true });
    const contents = await countTouched(
      db,
      lines.map((line) => line.id),
    );
    return { lines: lines.map((line) => ({ ...line, contents: contentsWords(contents.get(line.id) ?? []) })), next };
  }),

  preview: trash.preview.use(reading).handler(async ({ context: { db, actor }, input }) => {
    const asked = await listRowsBy(db, input.table, { column: 'id', ids: input.ids });
    refuseIf(whyNotTell(actor, input, asked), 'not-allowed');
    const { going, holding } = await whatGoes(db, input.table, input.ids);
    const counts = [...going].map(([table, rows]) => ({ table, count: rows.size }));
    return { contents: contentsWords(counts), reason: whyHeld(holding) };
  }),
};
