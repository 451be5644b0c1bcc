import type { LongWork } from '#shared/contract/long-work.ts';
import { composePaper, composeParts, type PaperEdits } from '#shared/papers/compose-paper.rules.ts';
import { mayTouch } from '#shared/papers/paper.rules.ts';
import type { papersContract } from '#shared/papers/papers.contract.ts';
import { type TextBlock, withoutBlanks } from '#shared/papers/text-block.ts';
import { zipFiles } from '../../documents/zip-files.ts';
import { api, type Handlers } from '../../door/api.ts';
import { keepingPrints, printing, reading, writing } from '../../door/kinds.ts';
import { refuseIf } from '../../door/refuse.ts';
import { getPlan } from '../plans/plans.store.ts';
import { offeredKinds } from '../reports/draft-paper.ts';
import { createPaper, keepFrame, keepGrouping, keepOrder, removePaper, revisePaper, rowOf } from './keep-paper.ts';
import { keepPart } from './keep-part.ts';
import { findOwnAgency } from './own-papers.store.ts';
import { asPaperFile, paperFileName } from './paper-file.ts';
import { placesOfParts } from './paper-places.ts';
import { findFileRow, getNamedPaper, listPapers } from './papers.store.ts';
import { listSet } from './plan-set.ts';
import { printSet, readSet } from './print-set.ts';
import { getOwnPaper, openDraft, readFrozen, readPaper } from './read-paper.ts';
import { asFileName } from './set-file-names.ts';
import { freezePaper, readToSign, signedName } from './sign-paper.ts';
import { openSignedFile } from './signed-file.ts';

const { papers } = api;

const titleOf = ({ title, planName }: { readonly title: string; readonly planName: string }) =>
  `${title} (${planName})`;

/** What is being typed stands in the place of what was kept last. */
const withUnsaved = (
  edits: PaperEdits,
  unsaved: readonly { readonly key: string; readonly blocks: readonly TextBlock[] }[],
): PaperEdits => {
  const parts = new Map(edits.parts);
  for (const { key, blocks } of unsaved) {
    const before = parts.get(key) ?? { name: '', isIncluded: true, drafted: null };
    parts.set(key, { ...before, blocks: withoutBlanks(blocks) });
  }
  return { ...edits, parts };
};

export const papersHandlers: Handlers<typeof papersContract> = {
  check: papers.check.use(printing).handler(async ({ context, input, signal }) => {
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    return context.house.printer.checkFile(bytes, { signal });
  }),

  listKinds: papers.listKinds.use(reading).handler(async ({ context: { db, actor } }) => {
    const own = await findOwnAgency(db, actor);
    return offeredKinds.filter((kind) => mayTouch(own, { kind, agencyId: own }));
  }),

  list: papers.list
    .use(reading)
    .handler(async ({ context: { db, actor }, input }) =>
      listPapers(db, { ...input, within: await findOwnAgency(db, actor) }),
    ),

  get: papers.get
    .use(reading)
    .handler(async ({ context: { db, actor, house }, input }) =>
      readPaper(db, await getOwnPaper(db, input.paperId, actor), { now: house.ports.now(), folder: house.attachments }),
    ),

  create: papers.create.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const paperId = await createPaper(db, input, { actor, now: house.ports.now() });
    line.about = titleOf(await rowOf(db, paperId));
    return { paperId };
  }),

  keepPart: papers.keepPart.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const row = await keepPart(db, input, { actor, now: house.ports.now() });
    line.about = titleOf(row);
    return row;
  }),

  keepOrder: papers.keepOrder.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const row = await keepOrder(db, input, { actor, now: house.ports.now() });
    line.about = titleOf(row);
    return row;
  }),

  keepFrame: papers.keepFrame.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const row = await keepFrame(db, input, { actor, now: house.ports.now() });
    line.about = titleOf(row);
    return row;
  }),

  keepGrouping: papers.keepGrouping.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const row = await keepGrouping(db, input, { actor, now: house.ports.now() });
    line.about = titleOf(row);
    return row;
  }),

  sign: papers.sign.use(keepingPrints).handler(async ({ context, input, signal }) => {
    const { inOneRead, inOneWrite, actor, house } = context;
    const by = { actor, now: house.ports.now(), folder: house.attachments };
    const document = await inOneRead((db) => readToSign(db, input, by));
    const pdf = await house.printer.printPdf(document, { createdAt: by.now, signal });
    const word = await house.printer.printWord(document, { signal });
    return inOneWrite(({ db, line }) => {
      line.about = signedName(document);
      const { paperId, seenVersion } = input;
      return freezePaper(db, { document, pdf, word, paperId, seenVersion }, by);
    });
  }),

  revise: papers.revise.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    line.reason = input.reason;
    const paperId = await revisePaper(db, input, { actor, now: house.ports.now() });
    line.about = titleOf(await rowOf(db, paperId));
    return { paperId };
  }),

  remove: papers.remove.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    line.reason = input.reason;
    const { title, plan_name } = await getNamedPaper(db, input.paperId);
    line.about = titleOf({ title, planName: plan_name ?? '' });
    return removePaper(db, input, { actor, now: house.ports.now() });
  }),

  listSet: papers.listSet
    .use(reading)
    .handler(({ context: { db, house }, input }) => listSet(db, input, house.ports.now())),

  findSetProgress: papers.findSetProgress
    .use(reading)
    .handler(({ context: { house }, input }) => house.longWork.find(input.ticket)),

  printSet: papers.printSet.use(printing).handler(async ({ context: { inOneRead, house }, input, signal }) => {
    const { planId, year, formats, ticket } = input;
    const now = house.ports.now();
    const { plan, set } = await inOneRead(async (db) => ({
      plan: await getPlan(db, planId),
      set: await readSet(db, input, now),
    }));
    const onProgress = (progress: LongWork) => {
      if (ticket !== undefined) house.longWork.tell(ticket, progress);
    };
    try {
      const files = await printSet(set, formats, { house, now, signal, onProgress });
      const zip = await zipFiles(files, now);
      return new File([zip], `bo-van-ban-${asFileName(plan.name)}-${year}.zip`, { type: 'application/zip' });
    } finally {
      if (ticket !== undefined) house.longWork.forget(ticket);
    }
  }),

  print: papers.print.use(printing).handler(async ({ context, input, signal }) => {
    const { inOneRead, actor, house } = context;
    const { format, isMarkedDraft } = input;
    const now = house.ports.now();
    const { row, signed, document } = await inOneRead(async (db) => {
      const row = await getOwnPaper(db, input.paperId, actor);
      const kept = await findFileRow(db, format === 'word' ? row.word_id : row.pdf_id);
      const frozen = readFrozen(row);
      if (kept && frozen) return { row, signed: { kept, frozen, format }, document: frozen.document };
      return { row, signed: null, document: (await openDraft(db, row, now)).document };
    });
    if (signed) return openSignedFile(signed, { house, signal });
    const asked = { ...document, draft: isMarkedDraft };
    const bytes =
      format === 'word'
        ? await house.printer.printWord(asked, { signal })
        : await house.printer.printPdf(asked, { createdAt: now, signal });
    return asPaperFile(bytes, paperFileName(row), format);
  }),

  preview: papers.preview.use(printing).handler(async ({ context, input, signal }) => {
    const { inOneRead, actor, house } = context;
    const now = house.ports.now();
    const { row, draft, edits } = await inOneRead(async (db) => {
      const row = await getOwnPaper(db, input.paperId, actor);
      refuseIf(row.state === 'signed' ? 'Văn bản đã ký và chốt: mở lại trang này để xem bản đã ký.' : null);
      const { draft, edits } = await openDraft(db, row, now);
      return { row, draft, edits: withUnsaved(edits, input.unsaved) };
    });
    const document = { ...composePaper(draft, edits), draft: true };
    const { pages } = input;
    if (pages === 'annexes') refuseIf(document.annexes.length === 0 ? 'Văn bản không có phụ lục.' : null);
    const { file, places } = await house.printer.printPlaced(document, { createdAt: now, pages, signal });
    const parts = composeParts(draft, edits);
    return {
      file: asPaperFile(file, paperFileName(row), 'pdf'),
      places: placesOfParts(places, { parts, annexes: draft.annexes }),
    };
  }),
};
