import { expect, test } from 'vitest';
import { draftJson } from '#shared/plan-reader/draft-json.ts';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
import { annotatedPlans, namesRight, openAnnotated, wordsOf } from './annotated.ts';

const read = (name: string) => {
  const { text, marked } = openAnnotated(name);
  return { marked, got: draftJson(readPlan(text)) };
};

const plans = annotatedPlans();

test('there are plans marked by hand', () => {
  expect(plans.length).toBeGreaterThanOrEqual(4);
});

test.each(plans)('%s: every task is found in its place, and hardly any other', (name) => {
  const { marked, got } = read(name);
  const found = marked.tasks.filter(({ quote }) =>
    got.assignments.some((task) => wordsOf(task.text).startsWith(wordsOf(quote))),
  );
  expect(found.length).toBeGreaterThanOrEqual(marked.tasks.length * 0.95);
  expect(got.assignments.length).toBeLessThanOrEqual(marked.tasks.length * 1.05);
});

test.each(plans)('%s: the agencies of the tasks are those that the text names', (name) => {
  const { marked, got } = read(name);
  const scores = marked.tasks.flatMap((task) => {
    const same = got.assignments.filter(({ text }) => wordsOf(text).startsWith(wordsOf(task.quote)));
    const inPlace = same.find(({ section }) => section === task.section) ?? same[0];
    return inPlace ? [namesRight(task, inPlace)] : [];
  });
  const right = scores.reduce((sum, one) => sum + one.right, 0);
  const all = scores.reduce((sum, one) => sum + one.of, 0);
  expect(right / all).toBeGreaterThan(0.9);
});

test.each(plans)('%s: a task that names nobody is given to nobody', (name) => {
  const { marked, got } = read(name);
  const wrong = marked.unassigned.filter(({ quote, section }) =>
    got.assignments.some((task) => task.section === section && wordsOf(task.text).startsWith(wordsOf(quote))),
  );
  expect(wrong).toEqual([]);
});

test.each(plans)('%s: figures, title and signer', (name) => {
  const { marked, got } = read(name);
  const values = got.targets.filter(({ isCondition, unit }) => !isCondition && unit !== null).map(({ value }) => value);
  for (const { value } of marked.targets) expect(values).toContain(value);
  expect(got.document).toMatchObject({ number: marked.number, title: marked.title, signerName: marked.signer });
});
