import { expect, test } from 'vitest';
import { readAnnualReportFacts } from '#node-side/features/reports/annual-report-facts.ts';
import {
  assignmentLetter,
  assignmentSheet,
  leadingAgencies,
} from '#node-side/features/reports/assignment-documents.ts';
import {
  nextPlan,
  progressNotice,
  reminderLetter,
  submission,
} from '#node-side/features/reports/progress-documents.ts';
import { whyNotPrint } from '#shared/official-document/whole-paper.rules.ts';
import { onBothEngines } from '../support/a-book.ts';

onBothEngines('letters about a plan', (aBook) => {
  test('are whole papers, addressed to those who lead its tasks', async () => {
    const book = await aBook();
    const facts = await readAnnualReportFacts(book.database.kysely, await book.addPlan(), 2018);
    const reminder = reminderLetter(facts, { asOf: '2018-12-01', newDay: '2018-12-10' });
    const papers = [assignmentLetter(facts), reminder, submission(facts), progressNotice(facts), nextPlan(facts)];
    expect(papers.map((paper) => paper && whyNotPrint(paper))).toEqual(papers.map(() => null));
    expect(reminder?.addressees.map((name) => name.toLocaleLowerCase('vi'))).toEqual(
      leadingAgencies(facts).map((name) => name.toLocaleLowerCase('vi')),
    );
  });

  test('a sheet for one agency holds its own tasks and no others', async () => {
    const book = await aBook();
    const facts = await readAnnualReportFacts(book.database.kysely, await book.addPlan(), 2018);
    const [table] = assignmentSheet(facts, 'Sở Nội vụ').annexes[0]?.blocks ?? [];
    const told =
      table?.kind === 'table' ? table.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells[1]] : [])) : [];
    const own = facts.tasks.filter((task) =>
      [task.lead, ...task.joint, ...task.support].some((agency) => agency?.name === 'Sở Nội vụ'),
    );
    expect(own.length).toBeGreaterThan(1);
    expect(told).toEqual(own.map(({ text }) => text));
  });

  test('nobody is reminded when every leading agency has told its results', async () => {
    const book = await aBook();
    const facts = await readAnnualReportFacts(book.database.kysely, await book.addPlan(), 2018);
    const entries = leadingAgencies(facts).map((agencyName) => ({ agencyName }) as (typeof facts.entries)[number]);
    expect(reminderLetter({ ...facts, entries }, { asOf: '2018-12-01', newDay: '2018-12-10' })).toBeNull();
  });
});
