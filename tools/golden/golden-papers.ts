import type { Client } from '#node-side/core/start-core.ts';
import { composeEach } from '../papers/compose-each.ts';
import { fillGoldenBook } from './golden-book.ts';
import { pageText } from './page-text.ts';

type GoldenPaper = {
  readonly name: string;
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly word: Uint8Array<ArrayBuffer>;
  readonly text: string;
};

/** Every kind of paper of the golden book, printed through the door. */
export async function* goldenPapers(client: Client): AsyncGenerator<GoldenPaper> {
  for (const { name, paperId } of await composeEach(client, await fillGoldenBook(client))) {
    const bytes = async (format: 'pdf' | 'word') =>
      new Uint8Array(await (await client.papers.print({ paperId, format })).arrayBuffer());
    const pdf = await bytes('pdf');
    yield { name, pdf, word: await bytes('word'), text: await pageText(pdf) };
  }
}
