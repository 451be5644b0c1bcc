import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '#node-side/core/start-core.ts';
import { draftPaper, offeredKinds } from '#node-side/features/reports/draft-paper.ts';
import type { PaperKind } from '#shared/papers/paper-kinds.ts';
import { wholePaper } from '#shared/papers/whole-paper.ts';

/** What the files of each kind are called: the type of the paper first. */
const fileNames = {
  annual: 'bao-cao-nam',
  midterm: 'bao-cao-giua-ky',
  final: 'bao-cao-tong-ket',
  adhoc: 'bao-cao-dot-xuat',
  agency: 'bao-cao-cua-co-quan',
  'assignment-letter': 'cong-van-giao-viec',
  'reminder-letter': 'cong-van-don-doc',
  proposal: 'to-trinh-ke-hoach-nam-sau',
  notice: 'thong-bao-ket-qua',
  'next-plan': 'ke-hoach-nam-sau',
  'assignment-sheet': 'phieu-giao-nhiem-vu',
  'assignment-annex': 'phu-luc-phan-cong',
} satisfies Record<PaperKind, string>;

type Wanted = {
  readonly planId: string;
  readonly year: number;
  readonly lastYear: number;
  readonly periodId: string;
  readonly agencyId: string;
  readonly now: Date;
};

/** One of every paper about a plan's year, as PDF and Word in a folder, each checked against the decree; the names printed. */
export const printPapers = async (core: Core, wanted: Wanted, folder: string): Promise<string[]> => {
  const { kysely, printer } = core.house;
  const { now, ...about } = wanted;
  await mkdir(folder, { recursive: true });
  const printed: string[] = [];
  for (const kind of offeredKinds) {
    const year = kind === 'final' ? wanted.lastYear : wanted.year;
    const document = wholePaper(await draftPaper(kysely, { kind, ...about, year }, now));
    const pdf = await printer.printPdf(document, { createdAt: now });
    const word = await printer.printWord(document, {});
    for (const [ending, bytes] of [
      ['pdf', pdf],
      ['docx', word],
    ] as const) {
      const file = `${fileNames[kind]}.${ending}`;
      await writeFile(path.join(folder, file), bytes);
      const [finding] = await printer.checkFile(bytes, {});
      if (finding) throw new Error(`${file}: ${finding.where}: ${finding.sentence}`);
      printed.push(file);
    }
  }
  return printed;
};
