import type { backupsContract } from '#shared/backups/backups.contract.ts';
import { whyNotPassphrase } from '#shared/backups/backups.ts';
import { nameOfCopy } from '#shared/backups/copy.ts';
import { moment } from '#shared/words/dates.ts';
import type { BookCopies } from '../../copies/book-copies.ts';
import { api, type Handlers } from '../../door/api.ts';
import type { House } from '../../door/call.ts';
import { keeping, reading } from '../../door/kinds.ts';
import { noteEvent } from '../../door/note-event.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { previewRestore } from './preview-restore.ts';

const { backups } = api;

const copiesIn = ({ copies }: House): BookCopies => {
  if (copies) return copies;
  throw refuse('unavailable', 'Dữ liệu của sổ nằm trên máy chủ: máy chủ tự sao lưu và khôi phục.');
};

const refuseWeak = (passphrase: string | null): void =>
  refuseIf(passphrase === null ? null : whyNotPassphrase(passphrase), 'invalid-input');

export const backupsHandlers: Handlers<typeof backupsContract> = {
  overview: backups.overview.use(reading).handler(({ context: { house } }) => copiesIn(house).overview()),

  warnings: backups.warnings.use(reading).handler(async ({ context: { house } }) => ({
    sentences: (await house.copies?.warnings()) ?? [],
  })),

  make: backups.make
    .use(keeping)
    .handler(({ context: { house }, input }) => copiesIn(house).make('by-hand', input.name)),

  check: backups.check.use(keeping).handler(({ context: { house }, input }) => copiesIn(house).check(input.copyId)),

  remove: backups.remove.use(keeping).handler(async ({ context: { house }, input }) => {
    await copiesIn(house).remove(input.copyId);
    return { removed: true as const };
  }),

  checkBook: backups.checkBook
    .use(keeping)
    .handler(async ({ context: { house } }) => ({ fault: await copiesIn(house).checkBook() })),

  preview: backups.preview
    .use(reading)
    .handler(({ context: { house }, input }) => previewRestore(copiesIn(house), input.copyId)),

  restore: backups.restore.use(keeping).handler(async ({ context, input }) => {
    const { house, actor } = context;
    const copies = copiesIn(house);
    const copy = (await copies.overview()).copies.find((one) => one.id === input.copyId);
    const safetyId = await copies.restore(input.copyId, actor.name);
    const about = copy ? `Bản sao lúc ${moment(copy.madeAt)}: ${nameOfCopy(copy)}` : `Bản sao ${input.copyId}`;
    await noteEvent(context, about, input.reason);
    return { safetyId };
  }),

  browse: backups.browse.use(reading).handler(({ context: { house }, input }) => copiesIn(house).browse(input.folder)),

  keepSecondPlace: backups.keepSecondPlace.use(keeping).handler(async ({ context: { house }, input }) => {
    refuseWeak(input.passphrase);
    await copiesIn(house).keepSecondPlace(input.folder, input.passphrase);
    return { folder: input.folder };
  }),

  sendToSecondPlace: backups.sendToSecondPlace.use(keeping).handler(async ({ context: { house } }) => {
    const file = await copiesIn(house).sendNewest();
    if (file === null) throw refuse('refused', 'Chưa có bản sao hoặc chưa chọn nơi lưu thứ hai. Làm việc đó trước.');
    return { file };
  }),

  writePackage: backups.writePackage.use(keeping).handler(async ({ context: { house }, input }) => {
    refuseWeak(input.passphrase);
    return { file: await copiesIn(house).writePackage(input.folder, input.passphrase) };
  }),

  openPackage: backups.openPackage
    .use(keeping)
    .handler(({ context: { house }, input }) => copiesIn(house).openPackage(input.file, input.passphrase)),
};
