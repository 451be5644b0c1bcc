import { ORPCError } from '@orpc/client';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { aRound, type Round } from '../support/a-round.ts';

/** What must be true of one agency's results of one period, told without the program's own rules. */
type Model = {
  state: 'not-sent' | 'sent' | 'received' | 'approved' | 'returned';
  isOpen: boolean;
  /** It was given back once: what is withdrawn later goes there. */
  wasReturned: boolean;
  hasEntry: boolean;
  /** The last thing that may be seen as a result of the task; null: nothing. */
  counted: string | null;
  written: string | null;
};

const callNames = [
  'record',
  'correct',
  'clear',
  'clear-sent',
  'send',
  'withdraw',
  'receive',
  'approve',
  'return',
  'close',
  'reopen',
  'undo-record',
] as const;
type Call = (typeof callNames)[number];

const isOwn = ({ state }: Model): boolean => state === 'not-sent' || state === 'returned';

/** Whether the call may go through, and what it leads to. */
const expected: Record<Call, (model: Model, text: string) => Model | null> = {
  record: (m, text) => (m.isOpen && isOwn(m) ? { ...m, hasEntry: true, written: text } : null),
  correct: (m, text) => (m.isOpen && m.state === 'approved' ? { ...m, written: text, counted: text } : null),
  clear: (m) => (m.isOpen && isOwn(m) && m.hasEntry ? { ...m, hasEntry: false, written: null } : null),
  'clear-sent': () => null,
  send: (m) => (m.isOpen && isOwn(m) && m.hasEntry ? { ...m, state: 'sent', counted: m.written } : null),
  withdraw: (m) =>
    m.isOpen && m.state === 'sent' ? { ...m, state: m.wasReturned ? 'returned' : 'not-sent', counted: null } : null,
  receive: (m) => (m.isOpen && m.state === 'sent' ? { ...m, state: 'received' } : null),
  approve: (m) => (m.isOpen && m.state === 'received' ? { ...m, state: 'approved' } : null),
  return: (m) =>
    m.isOpen && (m.state === 'sent' || m.state === 'received')
      ? { ...m, state: 'returned', wasReturned: true, counted: null }
      : null,
  close: (m) => (m.isOpen ? { ...m, isOpen: false } : null),
  reopen: (m) => (m.isOpen ? null : { ...m, isOpen: true }),
  'undo-record': () => null,
};

const versions = async ({ book, period, agencyId, taskId }: Round) => {
  const row = (await book.compiler.submissions.list({ periodId: period.id })).find((one) => one.agency.id === agencyId);
  const entry = (await book.compiler.progress.listOfTask({ taskId })).find((one) => one.periodId === period.id);
  const now = await book.compiler.periods.get({ periodId: period.id });
  return { row, entry, now };
};

/** Carries the call out as the one who may; a refusal is an answer, anything else ends the test. */
const carryOut = async (round: Round, call: Call, text: string): Promise<boolean> => {
  const { book, period, agencyId, taskId, labour, record } = round;
  const { row, entry, now } = await versions(round);
  const place = { periodId: period.id, agencyId, seenVersion: row?.version ?? 1 };
  const seen = { periodId: period.id, seenVersion: now.version };
  const { submissions, periods, progress } = book.compiler;
  const words = { status: 'in-progress' as const, result: text, evidence: '', obstacles: '', stopReason: '' };
  const clearing = { seenVersion: entry?.version ?? 1, reason: 'Ghi nhầm kỳ' };
  const carry = {
    record: () => record({ seenVersion: entry?.version ?? null, result: text }),
    correct: () =>
      row?.state === 'approved'
        ? progress.record({
            ...words,
            taskId,
            agencyId,
            year: 2018,
            periodId: period.id,
            seenVersion: entry?.version ?? null,
            reason: 'Sửa nhầm',
          })
        : record({ seenVersion: -1 }),
    clear: () => (entry ? labour.progress.remove({ ...clearing, entryId: entry.id }) : record({ seenVersion: -1 })),
    'clear-sent': () =>
      entry && !isOwn({ state: row?.state } as Model)
        ? progress.remove({ ...clearing, entryId: entry.id })
        : record({ seenVersion: -1 }),
    send: () => labour.submissions.send({ ...place, seenVersion: row?.version ?? null }),
    withdraw: () => labour.submissions.withdraw({ ...place, reason: 'Gửi nhầm' }),
    receive: () => submissions.receive(place),
    approve: () => submissions.approve(place),
    return: () => submissions.return({ ...place, reason: 'Thiếu', dueOn: '2018-12-30' }),
    close: () => periods.close(seen),
    reopen: () => periods.reopen({ ...seen, reason: 'Bổ sung' }),
    'undo-record': async () => {
      const line = await labour.undo.last();
      if (isOwn({ state: row?.state } as Model) || line?.operation !== 'progress.record')
        return record({ seenVersion: -1 });
      return labour.undo.undo({ lineId: line.lineId });
    },
  }[call];
  const code = await carry().then(
    () => 'done',
    (error: unknown) => (error instanceof ORPCError ? error.code : String(error)),
  );
  expect(['done', 'refused', 'conflict', 'invalid-input']).toContain(code);
  return code === 'done';
};

onBothEngines('any order of calls', (aBook, engine) => {
  test('leads only from state to state, and counts nothing that was not sent', { timeout: 120_000 }, async () => {
    const calls = fc.array(fc.constantFrom(...callNames), { minLength: 6, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(calls, async (order) => {
        const round = await aRound(await aBook());
        let model: Model = {
          state: 'not-sent',
          isOpen: true,
          wasReturned: false,
          hasEntry: false,
          counted: null,
          written: null,
        };
        for (const [at, call] of order.entries()) {
          const text = `Bản ${at}`;
          const next = expected[call](model, text);
          expect([call, await carryOut(round, call, text)]).toEqual([call, next !== null]);
          model = next ?? model;
          const { row, entry, now } = await versions(round);
          expect([row?.state, now.state]).toEqual([model.state, model.isOpen ? 'open' : 'closed']);
          expect(entry?.result ?? null).toBe(model.written);
          expect(entry && !entry.isDraft ? entry.result : null).toBe(model.counted);
          const [task] = (await round.book.compiler.tasks.list({ text: 'Thực hiện khảo sát' })).rows;
          expect(task?.standing).toBe(model.counted === null ? 'not-reported' : 'in-progress');
        }
      }),
      { numRuns: engine === 'sqlite' ? 12 : 2, seed: 2018 },
    );
  });
});
