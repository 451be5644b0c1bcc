import type { PaperKind } from '#shared/papers/paper-kinds.ts';
import { wholePaper } from '#shared/papers/whole-paper.ts';
import type { House } from '../../door/call.ts';
import { draftPaper } from './draft-paper.ts';

type PaperFile = { readonly name: string; readonly bytes: Uint8Array };

type About = { readonly planId: string; readonly year: number; readonly agencyId: string };

const kinds = {
  'phieu-giao-nhiem-vu': 'assignment-sheet',
  'cong-van-giao-viec': 'assignment-letter',
} as const satisfies Record<string, PaperKind>;

/** The papers that go with what an agency is given, each as PDF and as Word. */
export const addAssignmentPapers = async (
  house: House,
  about: About,
  signal: AbortSignal | undefined,
): Promise<PaperFile[]> => {
  const now = house.ports.now();
  const files: PaperFile[] = [];
  for (const [name, kind] of Object.entries(kinds)) {
    const draft = await house.kysely
      .transaction()
      .execute((db) => draftPaper(db, { kind, periodId: null, grouping: 'section', ...about }, now));
    const paper = wholePaper(draft);
    files.push({ name: `${name}.pdf`, bytes: await house.printer.printPdf(paper, { createdAt: now, signal }) });
    files.push({ name: `${name}.docx`, bytes: await house.printer.printWord(paper, { signal }) });
  }
  return files;
};
