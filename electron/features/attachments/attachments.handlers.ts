import type { attachmentsContract } from '#shared/attachments/attachments.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { printing, reading, writing } from '../../door/kinds.ts';
import { addAttachment } from './add-attachment.ts';
import { openContents } from './contents.store.ts';
import { findOpenable, listFaults } from './keep-attachment.ts';

const { attachments } = api;

export const attachmentsHandlers: Handlers<typeof attachmentsContract> = {
  add: attachments.add.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const file = { file: input.file, folder: house.attachments };
    const attachment = await addAttachment(db, file, { actor, now: house.ports.now() });
    line.about = attachment.name;
    return attachment;
  }),

  open: attachments.open.use(printing).handler(async ({ context: { inOneRead, actor, house }, input }) => {
    const row = await inOneRead((db) => findOpenable(db, input.attachmentId, actor));
    return openContents(house.attachments, row);
  }),

  listFaults: attachments.listFaults
    .use(reading)
    .handler(({ context: { db, house } }) => listFaults(db, house.attachments)),
};
