import type { Actor } from '#shared/contract/actor.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { paperNumber, whyNotNumber, whyNotSign } from '#shared/papers/paper.rules.ts';
import { dayInVietnam, shortDate } from '#shared/words/dates.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { programVersion } from '../../door/program-version.ts';
import { refuse, refuseField, refuseIf } from '../../door/refuse.ts';
import { addAttachment } from '../attachments/add-attachment.ts';
import { type By, getOwnDraft, rowOf, type Seen, stamp } from './keep-paper.ts';
import { paperFileName } from './paper-file.ts';
import { findNumbered, listEvidenceHashes } from './papers.store.ts';
import { concernsAbout, type Frozen, fingerprintOf, getOwnPaper, openDraft } from './read-paper.ts';

type Signing = Seen & { readonly number: string; readonly signedOn: string; readonly fingerprint: string };

const moved =
  'Nội dung văn bản đã khác bản vừa xem: số liệu của sổ hoặc phần sửa tay vừa đổi. Xem lại rồi ghi số, ngày.';

/** The paper as it will stand signed; refuses what may not be signed so. */
export const readToSign = async (db: Reader, signing: Signing, { actor, now }: By): Promise<OfficialDocument> => {
  const row = await getOwnPaper(db, signing.paperId, actor);
  refuseIf(row.state === 'signed' ? 'Văn bản đã ký và chốt rồi.' : null);
  refuseField('number', whyNotNumber(signing, { today: dayInVietnam(now), year: row.year }));
  const open = await openDraft(db, row, now);
  refuseIf(fingerprintOf(open.document) === signing.fingerprint ? null : moved, 'conflict');
  refuseIf(whyNotSign(concernsAbout(open)));
  const { head } = open.document;
  return { ...open.document, head: { ...head, number: paperNumber(signing.number), date: signing.signedOn } };
};

type Printed = {
  readonly document: OfficialDocument;
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly word: Uint8Array<ArrayBuffer>;
};

const keepFile = (db: Writer, file: File, { folder, actor, now }: By & { readonly folder: string }) =>
  addAttachment(db, { file, folder }, { actor: { ...actor, agencyId: null } satisfies Actor, now });

const refuseTaken = async (db: Reader, { head }: OfficialDocument): Promise<void> => {
  const taken = { symbol: head.symbol, number: head.number ?? '', year: (head.date ?? '').slice(0, 4) };
  const other = await findNumbered(db, taken);
  if (!other) return;
  const sentence = `Số văn bản: số ${taken.number}/${taken.symbol} năm ${taken.year} đã ghi cho văn bản “${other.title}”. Ghi số khác.`;
  throw refuse('refused', sentence, { fields: [{ path: 'number', reason: sentence }] });
};

/** Keeps a signed paper for good: its words, its two files, and the hashes of what it stood on. */
export const freezePaper = async (
  db: Writer,
  { document, pdf, word, ...seen }: Printed & Seen,
  by: By & { readonly folder: string },
) => {
  const row = await getOwnDraft(db, seen, by);
  await refuseTaken(db, document);
  const { number, date } = document.head;
  const name = paperFileName({ ...row, number, signed_on: date });
  const pdfFile = await keepFile(db, new File([pdf], `${name}.pdf`), by);
  const wordFile = await keepFile(db, new File([word], `${name}.docx`), by);
  const frozen: Frozen = {
    document,
    at: by.now.toISOString(),
    by: by.actor.name,
    program: programVersion,
    pdfSha256: pdfFile.sha256,
    wordSha256: wordFile.sha256,
    evidence: await listEvidenceHashes(db, row),
  };
  const kept = {
    ...{ state: 'signed' as const, number, signed_on: date, title: document.title, symbol: document.head.symbol },
    ...{ frozen_at: frozen.at, frozen_by: frozen.by, frozen: JSON.stringify(frozen) },
    ...{ pdf_id: pdfFile.id, word_id: wordFile.id },
  } as const;
  await db.change('papers', { id: row.id, seenVersion: row.version }, { ...kept, ...stamp(by, row.edit_count) });
  return rowOf(db, row.id);
};

/** "Số 05/BC-SLĐTBXH ngày 20/12/2018: Kết quả năm 2018 …". */
export const signedName = ({ head, title }: OfficialDocument): string =>
  `Số ${head.number}/${head.symbol} ngày ${shortDate(head.date ?? '')}: ${title}`;
