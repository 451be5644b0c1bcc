import type { Actor } from '#shared/contract/actor.ts';
import type { Choice } from '#shared/exchange/checked-file.ts';
import { entryYear } from '#shared/periods/period.rules.ts';
import { isDraftIn } from '#shared/submissions/submission.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { addEntries, type SentEntry } from '../progress/add-entries.ts';
import { moveAnswered } from '../submissions/move-answered.ts';
import { recordResult } from '../targets/add-result.ts';
import type { PeriodSide } from './book-side.store.ts';
import type { Checking, Taken } from './check-answers.ts';
import { type CheckedPile, checkPileAgain } from './check-pile.ts';
import { keepReceipts, keepSenders } from './keep-receipts.ts';
import { isRead, type ReceivedFile } from './received-file.ts';
import { sentEntries } from './sent-entries.ts';

type Asked = {
  readonly files: readonly ReceivedFile[];
  /** What the last check found, where it is still known. */
  readonly before: CheckedPile | null;
  /** What each file was compared with when a person looked at it. */
  readonly seen: readonly string[];
  readonly choices: readonly Choice[];
  readonly reason: string;
};
type By = { readonly actor: Actor; readonly now: Date };

const openIn = ({ tasks, targets }: Taken['merged']): number =>
  [...tasks, ...targets].reduce((sum, { open }) => sum + open, 0);

const refuseUnready = (checkings: readonly Checking[], { seen, reason }: Asked): readonly Taken[] =>
  checkings.flatMap((checking, at) => {
    const { checked, merged, file } = checking;
    if (checked.state === 'repeated') return [];
    if (merged === null || !isRead(file)) throw refuse('refused', `Tệp "${file.name}": ${checked.whyNot}`);
    if (checked.seen !== seen[at])
      throw refuse('conflict', `Sổ đã thay đổi từ lúc kiểm tra tệp "${file.name}". Kiểm tra lại rồi nhận.`);
    const open = openIn(merged);
    if (open > 0) throw refuse('refused', `Tệp "${file.name}": còn ${open} chỗ chưa chọn lấy của tệp hay giữ của sổ.`);
    if (checked.needsReason && reason === '')
      throw refuse('refused', `Tệp "${file.name}" sửa kết quả đã duyệt: ghi lý do sửa, lý do được giữ trong nhật ký.`);
    return [{ ...checking, file, merged }];
  });

type OfPeriod = { readonly side: PeriodSide; readonly taken: readonly Taken[]; readonly reason: string };

const recordFigures = async (db: Writer, { side, taken, reason }: OfPeriod, { actor }: By): Promise<number> => {
  const periodId = side.period.id;
  const year = entryYear({ coversFrom: side.period.covers_from, coversTo: side.period.covers_to }, anyYear);
  const last = new Map(
    taken.flatMap(({ file, merged }) =>
      merged.targets.flatMap(({ row, keep }) => {
        const { agencyId } = file.reading.answer.stamp;
        return keep === null ? [] : [[`${agencyId} ${row.id}`, { agencyId, targetId: row.id, words: keep }] as const];
      }),
    ),
  );
  for (const { agencyId, targetId, words } of last.values()) {
    const seenVersion = side.figures.get(agencyId)?.get(targetId)?.version ?? null;
    await recordResult(db, { ...words, targetId, agencyId, periodId, year, seenVersion, reason }, actor);
  }
  return last.size;
};
const anyYear = { yearFrom: 0, yearTo: 9_999 };

const sendAll = async (db: Writer, { side, taken }: OfPeriod, { actor, now }: By): Promise<void> => {
  const byAgency = Map.groupBy(taken, ({ file }) => file.reading.answer.stamp.agencyId);
  const hasDraft = (agencyId: string): boolean =>
    [...(side.entries.get(agencyId) ?? [])].some(([, { isDraft }]) => isDraft);
  const answered = [...byAgency].map(([agencyId, answers]) => ({
    agencyId,
    before: side.submissions.get(agencyId),
    isNothingToReport: answers.some(({ file }) => file.reading.answer.isNothingToReport),
    hasDrafts: hasDraft(agencyId) || answers.some(({ file }) => file.reading.answer.figures.length > 0),
  }));
  const waiting = answered.filter(({ before }) => isDraftIn(before?.state ?? 'not-sent'));
  await moveAnswered(db, { period: side.period, answered: waiting }, { name: actor.name, now });
};

type Applied = {
  readonly files: number;
  readonly rows: number;
  readonly agencyIds: readonly string[];
  readonly periods: readonly string[];
};

/** Takes answers in: what they tell, that their agencies have sent, and a receipt for each; all of them or none. */
export const applyAnswers = async (db: Writer, asked: Asked, by: By): Promise<Applied> => {
  const { files: read, before, choices } = asked;
  const { book, checkings } = await checkPileAgain(db, { read, before }, { now: by.now, choices });
  const taken = refuseUnready(checkings, asked);
  const byPeriod = Map.groupBy(taken, ({ file }) => file.reading.answer.stamp.periodId);
  let rows = 0;
  for (const [periodId, own] of byPeriod) {
    const side = book.periods.get(periodId);
    if (!side) continue;
    const inOrder = own.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    const ofPeriod = { side, taken: inOrder, reason: asked.reason };
    const entries: SentEntry[] = [];
    for (const [agencyId, answers] of Map.groupBy(inOrder, ({ file }) => file.reading.answer.stamp.agencyId))
      entries.push(...(await sentEntries(db, { side, agencyId, answers }, by)));
    await addEntries(db, { period: side.period, entries }, { name: by.actor.name, now: by.now });
    rows += entries.length + (await recordFigures(db, ofPeriod, by));
    await sendAll(db, ofPeriod, by);
    await keepReceipts(db, inOrder, by);
    await keepSenders(db, inOrder, by.now);
  }
  return {
    files: taken.length,
    rows,
    agencyIds: [...new Set(taken.map(({ file }) => file.reading.answer.stamp.agencyId))],
    periods: [...byPeriod.keys()].flatMap((id) => book.periods.get(id)?.period.name ?? []),
  };
};
