import { listTargetWarnings } from '#shared/targets/target-warnings.rules.ts';
import type { targetsContract } from '#shared/targets/targets.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { targetName } from '#shared/words/short-names.ts';
import { api, type Handlers } from '../../door/api.ts';
import { copiedFirst, reading, writing } from '../../door/kinds.ts';
import { nameOfAgencies, nameOfPlan, nameOfTargets } from '../audit/names.store.ts';
import { recordResult } from './add-result.ts';
import { addTarget, changeTarget } from './edit-target.ts';
import { listFigureRevisions } from './figure-history.ts';
import { getOwnFigure, listOwnTargets } from './own-targets.ts';
import { addPasted, checkPaste } from './paste-targets.ts';
import { placeTarget } from './place-target.ts';
import { getTargetFrame } from './plan-frame.store.ts';
import { recordResults } from './record-results.ts';
import { removeResult, removeTargets } from './remove-target.ts';
import { getResultRow } from './target-results.store.ts';
import { listTargets } from './targets.store.ts';

const { targets } = api;

export const targetsHandlers: Handlers<typeof targetsContract> = {
  list: targets.list.use(reading).handler(({ context: { db, actor }, input }) => listOwnTargets(db, actor, input)),

  figure: targets.figure.use(reading).handler(({ context: { db, actor }, input }) => getOwnFigure(db, actor, input)),

  history: targets.history
    .use(reading)
    .handler(({ context: { db, actor }, input }) => listFigureRevisions(db, actor, input)),

  frame: targets.frame.use(reading).handler(({ context: { db }, input }) => getTargetFrame(db, input.planId)),

  listWarnings: targets.listWarnings.use(reading).handler(async ({ context: { db, house }, input }) => {
    const year = Number(dayInVietnam(house.ports.now()).slice(0, 4));
    return listTargetWarnings(await listTargets(db, input.planId), year);
  }),

  add: targets.add.use(writing).handler(async ({ context: { db, line }, input: { planId, ...fields } }) => {
    const target = await addTarget(db, planId, fields);
    line.about = targetName(target);
    return target;
  }),

  change: targets.change.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfTargets(db, [input.targetId]);
    return changeTarget(db, input);
  }),

  move: targets.move.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfTargets(db, [input.targetId]);
    return placeTarget(db, input);
  }),

  recordResult: targets.recordResult.use(writing).handler(async ({ context: { db, actor, line }, input }) => {
    const agency = input.agencyId === null ? 'toàn kế hoạch' : await nameOfAgencies(db, [input.agencyId]);
    line.about = `${await nameOfTargets(db, [input.targetId])} – ${agency}, năm ${input.year}`;
    line.reason = input.reason || null;
    return recordResult(db, input, actor);
  }),

  recordResults: targets.recordResults.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfTargets(
      db,
      input.cells.map((cell) => cell.targetId),
    );
    return recordResults(db, input.cells);
  }),

  remove: targets.remove.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfTargets(db, input.targetIds);
    line.reason = input.reason;
    return removeTargets(db, input.targetIds);
  }),

  removeResult: targets.removeResult.use(writing).handler(async ({ context: { db, actor, line }, input }) => {
    const row = await getResultRow(db, input.resultId);
    const agency = row.agency_id === null ? 'toàn kế hoạch' : await nameOfAgencies(db, [row.agency_id]);
    line.about = `${await nameOfTargets(db, [row.target_id])} – ${agency}, năm ${row.year}`;
    line.reason = input.reason;
    return removeResult(db, row, { seenVersion: input.seenVersion, actor });
  }),

  checkPaste: targets.checkPaste.use(reading).handler(({ context: { db }, input }) => checkPaste(db, input)),

  addPasted: targets.addPasted
    .use(copiedFirst('import'))
    .use(writing)
    .handler(async ({ context: { db, line }, input }) => {
      const pasted = await addPasted(db, input);
      line.about = `${pasted.added} chỉ tiêu vào ${await nameOfPlan(db, input.planId)}`;
      return pasted;
    }),
};
