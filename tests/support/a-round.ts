import type { Client } from '#node-side/core/start-core.ts';
import type { Period } from '#shared/periods/period.ts';
import type { Book } from './a-book.ts';

export const year2018 = {
  kind: 'year' as const,
  name: 'Báo cáo năm 2018',
  coversFrom: '2017-12-15',
  coversTo: '2018-12-14',
  cutOffOn: '2018-12-14',
  dueOn: '2018-12-14',
};

export const words = {
  status: 'in-progress' as const,
  result: 'Đã khảo sát 20/30 quận, huyện.',
  evidence: '',
  obstacles: '',
  stopReason: '',
};

export type Round = {
  readonly book: Book;
  readonly planId: string;
  readonly period: Period;
  readonly labour: Client;
  readonly agencyId: string;
  readonly taskId: string;
  /** What "Sở LĐTBXH" has recorded of the survey. */
  readonly record: (over?: object) => ReturnType<Client['progress']['record']>;
  readonly send: (seenVersion?: number | null) => ReturnType<Client['submissions']['send']>;
};

/** The Hà Nội plan with its year 2018 open, on 20 November 2018, seen from "Sở LĐTBXH" which leads the survey. */
export const aRound = async (book: Book): Promise<Round> => {
  book.ports.setNow('2018-11-20T02:00:00Z');
  const planId = await book.addPlan();
  const period = await book.compiler.periods.open({ planId, ...year2018 });
  const labour = await book.liaison('Sở LĐTBXH');
  const agencyId = (await book.agency('Sở LĐTBXH')).id;
  const taskId = (await book.task('Thực hiện khảo sát')).id;
  return {
    book,
    planId,
    period,
    labour,
    agencyId,
    taskId,
    record: (over = {}) =>
      labour.progress.record({
        taskId,
        agencyId,
        year: 2018,
        periodId: period.id,
        seenVersion: null,
        ...words,
        ...over,
      }),
    send: (seenVersion = null) => labour.submissions.send({ periodId: period.id, agencyId, seenVersion }),
  };
};
