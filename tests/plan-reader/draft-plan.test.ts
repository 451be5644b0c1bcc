import { expect, test } from 'vitest';
import { openWriter } from '#node-side/door/writer.ts';
import { addMissingAgencies } from '#node-side/features/agencies/add-agencies.ts';
import { addLibraryPlan } from '#node-side/features/plans/add-library-plan.ts';
import { AgencyCatalogue } from '#shared/agencies/catalogue.ts';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
import { planOfDraft, whyNotPlan } from '#shared/plan-reader/to-plan/draft-plan.rules.ts';
import { listPlanFaults, listUnknownAgencies } from '#shared/plans/library-plan.rules.ts';
import { LibraryPlan } from '#shared/plans/library-plan.ts';
import { fullTextPlanKeys, readPlanText } from '../plans/library-files.ts';
import { onBothEngines } from '../support/a-book.ts';
import { annotatedPlans, openAnnotated } from './annotated.ts';
import { planWith } from './read-snippet.ts';

const texts = [
  ...fullTextPlanKeys().map((key) => [key, readPlanText(key)] as const),
  ...annotatedPlans().map((name) => [name, openAnnotated(name).text] as const),
];
const period = { start: 2013, end: 2030 };

test.each(texts)('%s: the draft has the shape of a library plan and holds together', (_, text) => {
  const made = planOfDraft(readPlan(text), { period });
  if (!made) throw new Error('no plan');
  expect(listPlanFaults(LibraryPlan.parse(made.plan))).toEqual([]);
  expect(listUnknownAgencies(made.plan, AgencyCatalogue.parse(made.agencies))).toEqual([]);
});

test('what the text does not tell is asked for', () => {
  const draft = readPlan(planWith('I. NHIỆM VỤ\n\n1. Sở Y tế kiểm tra các cơ sở hành nghề y.'));
  expect(whyNotPlan(draft)).toBeNull();
  const bare = readPlan('KẾ HOẠCH\n\nKiểm tra\n\nI. NHIỆM VỤ\n\n1. Sở Y tế kiểm tra các cơ sở hành nghề y.');
  expect(whyNotPlan(bare)).toContain('cơ quan ban hành');
  expect(whyNotPlan(bare, { issuer: 'UBND tỉnh' })).toContain('năm đầu');
  expect(whyNotPlan(bare, { issuer: 'UBND tỉnh', period })).toBeNull();
  expect(planOfDraft(bare)).toBeNull();
});

onBothEngines('a draft in the book', (aBook) => {
  test('stands there with its tasks and agencies, each linked to its sentence', async () => {
    const book = await aBook();
    const [, text = ''] = texts.find(([key]) => key === 'lao-cai-2021') ?? [];
    const made = planOfDraft(readPlan(text));
    if (!made) throw new Error('no plan');
    const planId = await book.database.kysely.transaction().execute(async (transaction) => {
      const db = openWriter(transaction, [], book.ports.newId);
      const agencies = await addMissingAgencies(db, made.agencies);
      return addLibraryPlan(db, { plan: made.plan, text, agencies });
    });
    const plan = await book.compiler.plans.get({ planId });
    expect(plan).toMatchObject({ periodStart: 2021, periodEnd: 2030, symbol: 'KH-UBND' });
    const { links } = await book.compiler.plans.getText({ planId });
    expect(links.filter(({ kind }) => kind === 'task').length).toBeGreaterThan(30);
  });
});
