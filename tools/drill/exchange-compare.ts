import { targetId } from './exchange-book.ts';
import { fields } from './exchange-model.ts';
import { papersText } from './exchange-paper.ts';
import type { Stage } from './exchange-stage.ts';

/** Holds every field of the book against the model. */
export const compareRows = async ({ client, periodId, desks, model, tally }: Stage): Promise<void> => {
  for (let agency = 0; agency < desks.length; agency++) {
    const sheet = await client.progress.sheet({ periodId, agencyId: `a${agency}` });
    const same = (row: string, field: string, found: string): void => {
      const expected = model.bookOf(row, field);
      if (found !== expected) tally.fail(`${row} ${field}: "${found}", the model says "${expected}"`);
    };
    for (const { task, entry } of sheet.tasks) {
      for (const field of fields) same(task.id, field, entry?.[field] ?? '');
      same(task.id, 'documents', papersText(entry?.documents ?? []));
    }
    const target = targetId(agency);
    const figure = sheet.targets.find((line) => line.target.id === target)?.figure ?? null;
    same(target, 'figure', figure === null ? '' : String(figure.value));
    same(target, 'note', figure?.note ?? '');
  }
};

/** Every file that was attached opens with the contents that it was sent with. */
export const comparePapers = async ({ client, periodId, desks, papers, tally }: Stage): Promise<void> => {
  const open = new Map<string, string>();
  for (let agency = 0; agency < desks.length; agency++)
    for (const { entry } of (await client.progress.sheet({ periodId, agencyId: `a${agency}` })).tasks)
      for (const { attachment } of entry?.documents ?? []) if (attachment) open.set(attachment.sha256, attachment.id);
  for (const [sha256, contents] of papers) {
    const attachmentId = open.get(sha256);
    const found = attachmentId === undefined ? null : await (await client.attachments.open({ attachmentId })).text();
    if (found !== contents) tally.lose(`"${contents}" was attached and can't be opened`);
  }
};
