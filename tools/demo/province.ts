import type { Client } from '#node-side/core/start-core.ts';
import type { Period, PeriodFields } from '#shared/periods/period.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { type Chance, chanceFrom } from './chance.ts';
import type { DemoBook } from './demo-book.ts';
import { resolveGroups } from './resolve-groups.ts';
import { hasOwnWords, toldOf } from './told-words.ts';

type Days = { readonly opened: string; readonly sent: string; readonly late: string; readonly checked: string };
type Round = { readonly planId: string; readonly fields: PeriodFields; readonly days: Days; readonly isEarly: boolean };
type Agency = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly symbol: string | null;
};

/** How an agency takes part in a round; the seed decides, the same way every time. */
const manners = [
  'in time',
  'in time',
  'in time',
  'in time',
  'in time',
  'late',
  'late',
  'returned',
  'nothing',
  'silent',
] as const;

const liaisonOf = ({ core }: DemoBook, agency: Agency): Client =>
  core.as({
    id: `dau-moi-${agency.id}`,
    name: `Đầu mối ${agency.shortName}`,
    roles: ['liaison'],
    agencyId: agency.id,
  });

const fillSheet = async (client: Client, { period, agency, isEarly, chance }: Filling): Promise<void> => {
  const place = { periodId: period.id, agencyId: agency.id };
  const { tasks } = await client.progress.sheet(place);
  // One in eight lines is left for later: what an agency has not told stays "chưa báo cáo".
  const lines = tasks.filter((_line, at) => at === 0 || chance.number(8) > 0);
  const told = { year: period.year, isEarly, chance };
  await client.progress.keepSheet({ ...place, entries: lines.map((line) => toldOf(line, agency, told)) });
};

type Filling = { readonly period: Period; readonly agency: Agency; readonly isEarly: boolean; readonly chance: Chance };

const stateOf = async ({ compiler }: DemoBook, period: Period, agency: Agency): Promise<Submission> => {
  const round = await compiler.submissions.list({ periodId: period.id });
  return round.find((one) => one.agency.id === agency.id) as Submission;
};

const check = async (demo: DemoBook, period: Period, agency: Agency, isGivenBack: boolean): Promise<void> => {
  const place = { periodId: period.id, agencyId: agency.id };
  const seen = async () => ({ ...place, seenVersion: (await stateOf(demo, period, agency)).version ?? 1 });
  const { submissions } = demo.compiler;
  await submissions.receive(await seen());
  if (isGivenBack)
    await submissions.return({
      ...(await seen()),
      reason: 'Thiếu số liệu của các đơn vị trực thuộc; chưa nêu văn bản minh chứng',
      dueOn: new Date(Date.parse(period.dueOn) + 30 * 86_400_000).toISOString().slice(0, 10),
    });
  else await submissions.approve(await seen());
};

/** Plays one round: opened, filled in by each agency in its own manner, reminded, checked. */
const playRound = async (demo: DemoBook, { planId, fields, days, isEarly }: Round, chance: Chance) => {
  const { compiler, moveTo } = demo;
  moveTo(days.opened);
  const period = await compiler.periods.open({ planId, ...fields });
  const agencies = new Map((await compiler.agencies.list()).map((agency) => [agency.id, agency]));
  const expected = await compiler.submissions.list({ periodId: period.id });
  const players = expected.flatMap(({ agency }) => agencies.get(agency.id) ?? []);
  const free = players.filter((agency) => isEarly || !hasOwnWords(agency));
  const manner = new Map(players.map(({ id }) => [id, 'in time'] as [string, (typeof manners)[number]]));
  for (const [at, { id }] of free.entries()) manner.set(id, manners[at % manners.length] ?? 'in time');
  const send = async (agency: Agency) => {
    const client = liaisonOf(demo, agency);
    const isNothingToReport = manner.get(agency.id) === 'nothing';
    if (!isNothingToReport) await fillSheet(client, { period, agency, isEarly, chance });
    await client.submissions.send({ periodId: period.id, agencyId: agency.id, seenVersion: null, isNothingToReport });
  };
  const those = (...wanted: string[]) => players.filter(({ id }) => wanted.includes(manner.get(id) ?? ''));
  moveTo(days.sent);
  for (const agency of those('in time', 'returned', 'nothing')) await send(agency);
  moveTo(days.late);
  const missing = those('late', 'silent').map(({ id }) => id);
  if (missing.length > 0)
    await compiler.reminders.record({ periodId: period.id, agencyIds: missing, way: 'email', note: 'Quá hạn gửi' });
  for (const agency of those('late')) await send(agency);
  moveTo(days.checked);
  // The last of those who were late still waits to be taken in.
  for (const agency of [...those('in time', 'returned', 'nothing'), ...those('late').slice(0, -1)])
    await check(demo, period, agency, manner.get(agency.id) === 'returned');
  return { agencies: players.length, silent: those('silent').length, returned: those('returned').length };
};

const half2018: Round['fields'] = {
  kind: 'half-year',
  name: 'Báo cáo 6 tháng đầu năm 2018',
  coversFrom: '2017-12-15',
  coversTo: '2018-06-14',
  cutOffOn: '2018-06-14',
  dueOn: '2018-06-20',
  dutyId: null,
};

const openedFrom = async (compiler: Client, planId: string, year: number): Promise<PeriodFields> => {
  const annual = (await compiler.periods.propose({ planId, year })).find(({ kind }) => kind === 'year');
  if (!annual) throw new Error(`no annual report asked for in ${year}`);
  const { kind, name, coversFrom, coversTo, cutOffOn, dueOn, dutyId } = annual;
  return { kind, name, coversFrom, coversTo, cutOffOn, dueOn, dutyId };
};

const extendOne = async ({ compiler }: DemoBook, planId: string, toOn: string): Promise<void> => {
  const year = 2018;
  const { rows } = await compiler.tasks.list({ planId, year, timeliness: 'overdue', limit: 1 });
  for (const { id, rhythm } of rows)
    await compiler.tasks.extend({
      taskId: id,
      year: rhythm === 'yearly' ? year : null,
      toOn,
      reason: 'Kinh phí được giao trong quý I năm sau',
      document: 'Công văn số 112/UBND-KGVX',
    });
};

/** A believable province: a year of the Hà Nội plan and one of the Lào Cai plan, told by all of their agencies. */
export const fillProvince = async (demo: DemoBook) => {
  const { compiler, planId, moveTo } = demo;
  const chance = chanceFrom(8560);
  const half = { opened: '2018-05-15', sent: '2018-06-15', late: '2018-06-25', checked: '2018-06-28' };
  await resolveGroups(demo, { planId, province: 'Hà Nội', on: '2018-01-10' }, chance);
  const rounds = [await playRound(demo, { planId, fields: half2018, days: half, isEarly: true }, chance)];
  const fields = await openedFrom(compiler, planId, 2018);
  const year = { opened: '2018-11-15', sent: '2018-12-10', late: '2018-12-19', checked: '2018-12-21' };
  rounds.push(await playRound(demo, { planId, fields, days: year, isEarly: false }, chance));
  moveTo('2019-01-08');
  await extendOne(demo, planId, '2019-06-30');
  moveTo('2021-07-30');
  const { planId: second } = await compiler.plans.addFromLibrary({ key: 'lao-cai-2021' });
  await resolveGroups(demo, { planId: second, province: 'Lào Cai', on: '2021-07-30' }, chance);
  const later = await openedFrom(compiler, second, 2021);
  const autumn = { opened: '2021-09-20', sent: '2021-10-25', late: '2021-11-08', checked: '2021-11-12' };
  rounds.push(await playRound(demo, { planId: second, fields: later, days: autumn, isEarly: false }, chance));
  return { planIds: [planId, second], rounds };
};
