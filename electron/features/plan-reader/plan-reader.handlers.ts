import type { planReaderContract } from '#shared/plan-reader/plan-reader.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { copiedFirst, reading, writing } from '../../door/kinds.ts';
import { refuse } from '../../door/refuse.ts';
import { addReadPlan } from './add-read-plan.ts';
import { checkDraft, nameOfDraft } from './check-draft.ts';
import { readInThread } from './read-in-thread.ts';
import type { PlanSource } from './read-messages.ts';
import { UnreadableFile } from './unreadable-file.ts';

const { planReader } = api;

const sourceOf = async (input: { text: string } | { file: File }): Promise<PlanSource> =>
  'text' in input
    ? { text: input.text }
    : { name: input.file.name, bytes: new Uint8Array(await input.file.arrayBuffer()) };

export const planReaderHandlers: Handlers<typeof planReaderContract> = {
  read: planReader.read.use(reading).handler(async ({ input, signal }) => {
    try {
      return await readInThread(await sourceOf(input), { signal });
    } catch (error) {
      if (error instanceof UnreadableFile) throw refuse('refused', error.message);
      throw error;
    }
  }),

  check: planReader.check
    .use(reading)
    .handler(({ context: { db, house }, input }) => checkDraft(db, house.resources, input)),

  add: planReader.add
    .use(copiedFirst('import'))
    .use(writing)
    .handler(async ({ context: { db, house, line }, input }) => {
      line.about = nameOfDraft(input.draft);
      return { planId: await addReadPlan(db, house, input) };
    }),
};
