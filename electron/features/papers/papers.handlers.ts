import type { papersContract } from '#shared/papers/papers.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { printing } from '../../door/kinds.ts';

const { papers } = api;

export const papersHandlers: Handlers<typeof papersContract> = {
  check: papers.check.use(printing).handler(async ({ context, input, signal }) => {
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    return context.house.printer.checkFile(bytes, { signal });
  }),
};
