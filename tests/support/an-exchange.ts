import { createHash } from 'node:crypto';
import { openWriter, type RowChange } from '#node-side/door/writer.ts';
import { applyAnswers } from '#node-side/features/exchange/apply-answers.ts';
import { checkPile } from '#node-side/features/exchange/check-pile.ts';
import type { ReceivedFile } from '#node-side/features/exchange/received-file.ts';
import type { Answer } from '#shared/exchange/answer.ts';
import type { Choice } from '#shared/exchange/checked-file.ts';
import type { Sheet } from '#shared/progress/sheet.ts';
import { type EntryWords, entryWordsOf } from '#shared/progress/sheet-entry.rules.ts';
import { type FigureWords, figureWordsOf } from '#shared/progress/sheet-figure.rules.ts';
import type { Book } from './a-book.ts';

const compilerActor = { id: 'hoa', name: 'Nguyễn Thị Hoa', roles: ['compiler' as const], agencyId: null };

type Told = {
  readonly tasks?: Readonly<Record<string, Partial<EntryWords>>>;
  readonly figures?: Readonly<Record<string, Partial<FigureWords>>>;
};

/** One form given to one agency, and the answers that are made of it. */
export const giveForm = async (
  { core, compiler, ports }: Book,
  { periodId, agencyId }: { readonly periodId: string; readonly agencyId: string },
) => {
  const sheet: Sheet = await compiler.progress.sheet({ periodId, agencyId });
  const formId = ports.newId();
  const givenAt = ports.now().toISOString();
  const base = {
    submissionVersion: sheet.submission.version,
    tasks: sheet.tasks.map(({ task, entry }) => ({ id: task.id, words: entryWordsOf(entry) })),
    figures: sheet.targets.map(({ target, figure }) => ({ id: target.id, words: figureWordsOf(figure) })),
  };
  await core.house.kysely.transaction().execute(async (transaction) => {
    const db = openWriter(transaction, [], ports.newId);
    const known = await transaction.selectFrom('book_identity').select('id').executeTakeFirst();
    if (!known)
      await db.insert('book_identity', [
        {
          id: 'this-book',
          book_id: 'this',
          kind: 'compiler',
          agency_id: null,
          compiler_book_id: null,
          public_key: 'key',
          made_at: givenAt,
        },
      ]);
    const form = { id: formId, period_id: periodId, agency_id: agencyId, form: 'package' as const };
    await db.insert('given_forms', [
      {
        ...form,
        plan_version: 1,
        given_at: givenAt,
        given_by: 'Nguyễn Thị Hoa',
        base: JSON.stringify(base),
        sha256: '',
      },
    ]);
  });
  const stamp = {
    format: 1,
    bookId: 'this',
    formId,
    planId: sheet.period.planId,
    planVersion: 1,
    periodId,
    agencyId,
    givenAt,
  };
  return {
    sheet,
    answer: (told: Told, over: Partial<Answer> = {}): Answer => ({
      form: 'excel',
      stamp,
      madeAt: ports.now().toISOString(),
      madeBy: 'Phạm Văn Bình',
      isNothingToReport: false,
      tasks: sheet.tasks.map(({ task, entry }, at) => {
        const base = entryWordsOf(entry);
        return { id: task.id, base, words: { ...base, ...told.tasks?.[task.id] }, place: `Nhiệm vụ, dòng ${at + 1}` };
      }),
      figures: sheet.targets.map(({ target, figure }, at) => {
        const base = figureWordsOf(figure);
        return {
          id: target.id,
          base,
          words: { ...base, ...told.figures?.[target.id] },
          place: `Chỉ tiêu, dòng ${at + 1}`,
        };
      }),
      faults: [],
      ...over,
    }),
  };
};

export const asFile = (answer: Answer, name = 'tra-loi.skh'): ReceivedFile => ({
  name,
  sha256: createHash('sha256').update(JSON.stringify(answer)).digest('hex'),
  reading: { answer, signedBy: null, signature: 'none', contents: new Map() },
});

export const check = async ({ core, ports }: Book, files: readonly ReceivedFile[], choices: readonly Choice[] = []) => {
  const { checkings } = await checkPile(core.house.kysely, files, { now: ports.now(), choices });
  return checkings.map(({ checked }) => checked);
};

/** Checks and takes the files in at once. */
export const take = async (
  book: Book,
  files: readonly ReceivedFile[],
  more: { choices?: readonly Choice[]; reason?: string } = {},
) => {
  const seen = (await check(book, files)).map((one) => one.seen);
  const trace: RowChange[] = [];
  const applied = await book.core.house.kysely
    .transaction()
    .execute((transaction) =>
      applyAnswers(
        openWriter(transaction, trace, book.ports.newId),
        { files, before: null, seen, choices: more.choices ?? [], reason: more.reason ?? '' },
        { actor: compilerActor, now: book.ports.now() },
      ),
    );
  return { ...applied, trace };
};
