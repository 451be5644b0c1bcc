import type { Actor } from '#shared/contract/actor.ts';
import { finalOperations, operations, operationTitle } from '#shared/contract/find-operation.ts';
import type { RefusalCode } from '#shared/contract/refusal.ts';
import { laterWorkSentence, whyNotUndo, whyNotUndoOf } from '#shared/undo/undo.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { whyNotTakeBack } from '../submissions/lock.store.ts';
import { findFamily, listChanges, listLaterWork } from './audit.store.ts';
import { hasLaterWork } from './book-after.store.ts';
import { listBrokenRules } from './broken-rules.ts';
import { asChange, type Change, netEffects, type Values } from './net-effect.ts';
import { listBuiltUpon, listInPlace, listMissing, listRivals, type RowsNow, readRowsNow } from './rows-now.store.ts';

type Family = NonNullable<Awaited<ReturnType<typeof findFamily>>>;
type UndoPlan = {
  readonly family: Family;
  readonly changes: readonly Change[];
  /** Why it can't be done; none: it can. */
  readonly reasons: readonly string[];
  readonly code: RefusalCode;
};

const isStill = (row: Values | undefined, values: Values): boolean =>
  row !== undefined && Object.entries(values).every(([field, value]) => field === 'version' || row[field] === value);

const whyNotTurned = ({ line, root, newest, isDone }: Family): string | null => {
  if (line.id === newest.id || (line.id === root.id && isDone)) return null;
  if (line.id === root.id) return 'Việc này đã được hoàn tác.';
  return `Việc này đã được việc số ${figure(newest.sequence)} thay: xem việc đó.`;
};

const shownReasons = 3;

/** What was done since and stands in the way, one sentence for each command; the newest first. */
const listObstacles = async (
  db: Reader,
  { newest }: Family,
  effects: readonly Change[],
  now: RowsNow,
): Promise<string[]> => {
  const moved = effects.filter(({ rowId, after }) =>
    after === null ? now.has(rowId) : !isStill(now.get(rowId), after),
  );
  const rows = [
    ...moved.map((effect) => effect.rowId),
    ...(await listBuiltUpon(db, effects)),
    ...(await listMissing(db, effects)),
    ...(await listRivals(db, effects)),
    ...(await listInPlace(db, effects, now)),
  ];
  if (rows.length === 0) return [];
  const later = await listLaterWork(db, newest.sequence, rows);
  if (later.length === 0) return ['Không hoàn tác được: dữ liệu không còn như việc này đã ghi.'];
  const shown = later
    .slice(0, shownReasons)
    .map((line) => laterWorkSentence({ ...line, actorName: line.actor_name, title: operationTitle(line.operation) }));
  const more = later.length - shown.length;
  return more > 0 ? [...shown, `Còn ${figure(more)} việc khác làm sau.`] : shown;
};

const atMost = (broken: readonly string[]): string[] =>
  broken.slice(0, shownReasons).map((reason) => `Chưa hoàn tác được vì việc làm sau. ${reason}`);

const agenciesOf = (effects: readonly Change[], now: RowsNow): unknown[] =>
  effects.map(({ rowId, before }) => now.get(rowId)?.agency_id ?? before?.agency_id);

type By = { readonly actor: Actor; readonly today: string };

/** What taking back a command would do, and everything that stands against it. */
export const planUndo = async (db: Reader, { actor, today }: By, lineId: string): Promise<UndoPlan> => {
  const family = await findFamily(db, lineId);
  if (!family) throw refuse('not-found', 'Nhật ký không có việc này.');
  const changes = (await listChanges(db, family.newest.id)).map(asChange);
  const against = (reason: string, code: RefusalCode): UndoPlan => ({ family, changes, reasons: [reason], code });
  const { root } = family;
  const meta = operations.get(root.operation);
  if (meta === undefined || finalOperations.includes(root.operation))
    return against('Việc loại này không hoàn tác được.', 'refused');
  const notAllowed = whyNotUndo(actor, { actorId: root.actor_id, roles: meta.roles });
  if (notAllowed !== null) return against(notAllowed, 'not-allowed');
  const turned = whyNotTurned(family);
  if (turned !== null) return against(turned, 'refused');
  const locked = await whyNotTakeBack(db, family.newest.id);
  if (locked !== null) return against(locked, 'refused');
  const effects = netEffects(changes);
  const now = await readRowsNow(db, effects);
  const foreign = whyNotUndoOf(actor, agenciesOf(effects, now));
  if (foreign !== null) return against(foreign, 'not-allowed');
  const obstacles = await listObstacles(db, family, effects, now);
  const isAlone = obstacles.length > 0 || !(await hasLaterWork(db, family.newest.sequence));
  const broken = isAlone ? [] : await listBrokenRules(db, { effects, now, today });
  return { family, changes, reasons: [...obstacles, ...atMost(broken)], code: 'refused' };
};
