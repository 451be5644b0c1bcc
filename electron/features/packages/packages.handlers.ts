import { plainName } from '#shared/packages/file-names.rules.ts';
import type { packagesContract } from '#shared/packages/packages.contract.ts';
import { browseFolder } from '../../copies/browse-folders.ts';
import { api, type Handlers } from '../../door/api.ts';
import { keepingSecrets, reading, writing } from '../../door/kinds.ts';
import { noteEvent } from '../../door/note-event.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { addOpenAccess } from '../accounts/add-access.ts';
import { addOffice } from '../office/add-office.ts';
import { readForm } from './check-form.ts';
import { giveToAgency } from './give-all.ts';
import { confirmCorrespondent, readCorrespondents, readGiven, readStanding } from './list-correspondents.ts';
import { makeAnswer } from './make-answer.ts';
import { openForm } from './open-form.ts';
import { addIdentity, findOwn } from './own-key.ts';
import { putInFolder, refuseNoFolder } from './put-in-folder.ts';
import { viewPackage, whyNotOpen } from './whose-package.ts';

const { packages } = api;

const zip = 'application/zip';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const bytesOf = async (file: File): Promise<Buffer> => Buffer.from(await file.arrayBuffer());

export const packagesHandlers: Handlers<typeof packagesContract> = {
  standing: packages.standing.use(reading).handler(({ context: { db } }) => readStanding(db)),

  correspondents: packages.correspondents.use(reading).handler(({ context: { db } }) => readCorrespondents(db)),

  confirm: packages.confirm.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const confirmed = await confirmCorrespondent(db, input, { actor, now: house.ports.now() });
    line.about = confirmed.name;
    return confirmed;
  }),

  given: packages.given.use(reading).handler(({ context: { db }, input }) => readGiven(db, input.periodId)),

  browse: packages.browse.use(reading).handler(({ input }) => browseFolder(input.folder)),

  give: packages.give.use(keepingSecrets).handler(async ({ context, input, signal }) => {
    const { folder, kinds, ...place } = input;
    await refuseNoFolder(folder);
    const given = await giveToAgency({ ...context, signal }, place, kinds);
    const own = `${plainName(given.periodName)}/${plainName(given.agencyName)}`;
    const names = given.files.map(({ name }) => name);
    return { folder: await putInFolder(folder, own, given.files), names, whyNoPapers: given.whyNoPapers };
  }),

  giveFile: packages.giveFile.use(keepingSecrets).handler(async ({ context, input, signal }) => {
    const { kind, ...place } = input;
    const [file] = (await giveToAgency({ ...context, signal }, place, [kind])).files;
    if (!file) throw new Error(`no ${kind} was made`);
    return new File([file.bytes as BlobPart], file.name, { type: kind === 'excel' ? excel : zip });
  }),

  giveFiles: packages.giveFiles.use(keepingSecrets).handler(async ({ context, input, signal }) => {
    const { kinds, ...place } = input;
    const { files, whyNoPapers } = await giveToAgency({ ...context, signal }, place, kinds);
    return { files: files.map(({ name, bytes }) => new File([bytes as BlobPart], name)), whyNoPapers };
  }),

  look: packages.look
    .use(reading)
    .handler(async ({ context: { db }, input }) => viewPackage(db, await readForm(await bytesOf(input.file)))),

  openFirst: packages.openFirst.use(keepingSecrets).handler(async ({ context, input }) => {
    const { house, inOneWrite } = context;
    const read = await readForm(await bytesOf(input.file));
    const { agencyId, bookId } = read.manifest.stamp;
    return inOneWrite(async (write) => {
      refuseIf(await whyNotOpen(write.db, read));
      write.line.about = `${read.manifest.agencyName}, ${read.manifest.periodName}`;
      await addOpenAccess(write.db);
      const opened = await openForm(write.db, read, house);
      await addOffice(write.db, agencyId);
      await addIdentity(write, { kind: 'liaison', agencyId, compilerBookId: bookId }, house.ports);
      return opened;
    });
  }),

  open: packages.open.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    const read = await readForm(await bytesOf(input.file));
    refuseIf(await whyNotOpen(db, read));
    const { signature } = await viewPackage(db, read);
    if ((signature === 'none' || signature === 'changed') && !input.isSenderAccepted)
      throw refuse(
        'refused',
        'Gói không có chữ ký hoặc ký bằng khóa khác lần trước: gọi điện đối chiếu mã với đơn vị chủ trì, rồi chọn vẫn mở.',
      );
    line.about = `${read.manifest.agencyName}, ${read.manifest.periodName}`;
    return openForm(db, read, house);
  }),

  saveAnswer: packages.saveAnswer.use(keepingSecrets).handler(async ({ context, input }) => {
    const { house, actor, secrets, db } = context;
    const own = await findOwn({ db, secrets });
    if (own?.identity.kind !== 'liaison')
      throw refuse('refused', 'Sổ này không mở từ gói .skh: gửi kết quả ngay trong sổ, không cần gói trả lời.');
    const place = { periodId: input.periodId, agencyId: own.identity.agency_id ?? '' };
    const asked = { ...place, madeBy: input.madeBy || actor.name };
    const file = await makeAnswer(db, asked, { own, ports: house.ports, attachments: house.attachments });
    await noteEvent(context, file.name);
    return file;
  }),
};
