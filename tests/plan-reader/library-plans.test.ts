import { expect, test } from 'vitest';
import { draftJson } from '#shared/plan-reader/draft-json.ts';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
import { planJson } from '#shared/plans/plan-json.ts';
import { fullTextPlanKeys, readCatalogue, readPlan as readLibraryPlan, readPlanText } from '../plans/library-files.ts';

/** A library plan as it was entered by hand, and as the reader reads its text. */
const bothWays = (key: string) => {
  const plan = readLibraryPlan(key);
  const byHand = planJson(plan, readCatalogue(plan.agencyCatalogue));
  return { byHand, read: draftJson(readPlan(readPlanText(key))) };
};

const beginning = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 45);

test.each(fullTextPlanKeys())('%s: the reader finds every assigned task of the book, and its figures', (key) => {
  const { byHand, read } = bothWays(key);
  const found = new Set(read.assignments.map(({ quote }) => beginning(quote)));
  const missing = byHand.assignments.filter(({ quote }) => !found.has(beginning(quote)));
  expect(missing.length).toBeLessThanOrEqual(byHand.assignments.length * 0.1);
  const figures = (targets: readonly { value: number | null }[]) =>
    targets
      .map(({ value }) => value)
      .filter((value) => value !== null)
      .sort();
  expect(figures(read.targets)).toEqual(figures(byHand.targets));
});

test.each(fullTextPlanKeys())('%s: no task that names nobody is given to anybody', (key) => {
  const { byHand, read } = bothWays(key);
  const given = new Set(read.assignments.map(({ quote, section }) => `${section} ${beginning(quote)}`));
  expect(byHand.unassignedTasks.filter(({ quote, section }) => given.has(`${section} ${beginning(quote)}`))).toEqual(
    [],
  );
});

test.each(fullTextPlanKeys())('%s: number, title, period and signer are those of the paper', (key) => {
  const { byHand, read } = bothWays(key);
  const { docType, number, symbol, date, place, title, periodStart, periodEnd, signerRole, signerName } =
    byHand.document;
  expect({ ...read.document, title: read.document.title?.toLowerCase() }).toMatchObject({
    docType,
    number,
    symbol,
    date,
    place,
    title: title.toLowerCase(),
    periodStart,
    periodEnd,
    signerRole,
    signerName,
  });
});
