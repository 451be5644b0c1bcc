import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from '#node-side/core/start-core.ts';
import { composeEach, type Wanted } from '../papers/compose-each.ts';

/** One of every paper about a plan's year, as PDF and Word in a folder, each checked against the decree; the names printed. */
export const printPapers = async (client: Client, wanted: Wanted, folder: string): Promise<string[]> => {
  await mkdir(folder, { recursive: true });
  const printed: string[] = [];
  for (const { name, paperId } of await composeEach(client, wanted))
    for (const format of ['pdf', 'word'] as const) {
      const printout = await client.papers.print({ paperId, format });
      const file = `${name}.${format === 'pdf' ? 'pdf' : 'docx'}`;
      const [finding] = await client.papers.check({ file: new File([printout], file) });
      if (finding) throw new Error(`${file}: ${finding.where}: ${finding.sentence}`);
      await writeFile(path.join(folder, file), new Uint8Array(await printout.arrayBuffer()));
      printed.push(file);
    }
  return printed;
};
