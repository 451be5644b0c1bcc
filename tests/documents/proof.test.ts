import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { openPaperFonts } from '../../electron/documents/fonts/paper-fonts.ts';
import { PaperError } from '../../electron/documents/paper-error.ts';
import { writePdf } from '../../electron/documents/pdf/write-pdf.ts';
import { openPress } from '../../electron/documents/print-paper.ts';
import { createdAt } from './printed.ts';
import { aReport, paragraphs, tasksAnnex, tasksTable } from './sample-document.ts';

type Found = {
  text?: unknown;
  table?: { body: unknown[][]; headerRows?: number; dontBreakRows?: boolean };
  stack?: Found[];
};

/** Every node of a definition, outermost first. */
const nodes = (value: unknown): readonly Found[] => {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (value === null || typeof value !== 'object') return [];
  return [value as Found, ...Object.values(value).flatMap(nodes)];
};

/** Prints with something going wrong between the document and the file; what the proof says, or null when it lets it pass. */
const verdict = async (
  document: OfficialDocument,
  spoil: (found: readonly Found[]) => void,
): Promise<string | null> => {
  const press = openPress(openPaperFonts(), (definition: TDocumentDefinitions, laidOut) => {
    spoil(nodes(definition.content));
    return writePdf(definition, laidOut);
  });
  try {
    await press.print(document, createdAt, () => undefined);
    return null;
  } catch (error) {
    if (error instanceof PaperError) return error.message;
    throw error;
  }
};

const bodyOf = (found: readonly Found[]): unknown[][] => {
  const table = found.find((node) => (node.table?.headerRows ?? 0) > 0)?.table;
  if (!table) throw new Error('No table with a header');
  return table.body;
};

const textOf = (found: readonly Found[], start: string): Found => {
  const node = found.find(({ text }) => typeof text === 'string' && text.startsWith(start));
  if (!node) throw new Error(`No text ${start}`);
  return node;
};

const report = aReport({ blocks: paragraphs(3), annexes: [tasksAnnex(30)] });

describe('the proof that a print is complete', () => {
  test('lets a whole print pass', async () => {
    expect(await verdict(report, () => undefined)).toBeNull();
  });

  test('names the table row that is missing', async () => {
    const said = await verdict(report, (found) => bodyOf(found).splice(2 + 13, 1));
    expect(said).toContain('Phụ lục, đoạn 1, hàng 14');
    expect(said).toContain('NV-0014');
  });

  test('misses one of two rows that say the same', async () => {
    const [row] = tasksTable(1).rows;
    const twice = {
      ...tasksTable(1),
      rows: Array.from({ length: 6 }, () => row ?? ({ kind: 'group', text: '' } as const)),
    };
    const same = aReport({ blocks: paragraphs(1), annexes: [{ title: 'Nhiệm vụ', landscape: true, blocks: [twice] }] });
    expect(await verdict(same, () => undefined)).toBeNull();
    expect(await verdict(same, (found) => bodyOf(found).splice(3, 1))).toContain('hàng 5');
  });

  test('sees two rows that changed places', async () => {
    const said = await verdict(report, (found) => {
      const body = bodyOf(found);
      body.splice(5, 2, body[6] ?? [], body[5] ?? []);
    });
    expect(said).toContain('hàng 4');
  });

  test('sees one wrong letter in a paragraph', async () => {
    const said = await verdict(report, (found) => {
      textOf(found, 'Đoạn 2.').text = 'Đoan 2. Công tác chỉ đạo';
    });
    expect(said).toContain('nội dung, đoạn 2');
  });

  test('sees text that nobody asked for', async () => {
    const said = await verdict(report, (found) => {
      const row = bodyOf(found).at(-1) ?? [];
      bodyOf(found).push(row.map(() => 'thừa'));
    });
    expect(said).toContain('thừa chữ');
  });

  test('sees a row that pdfmake itself drops without a word', async () => {
    const long = 'rất dài '.repeat(2000);
    const table = {
      ...tasksTable(1),
      rows: [...tasksTable(2).rows, { kind: 'cells', cells: ['3', long, '', '', '', '', ''] }],
    } as const;
    const tall = aReport({ blocks: paragraphs(1), annexes: [{ title: 'Nhiệm vụ', landscape: true, blocks: [table] }] });
    expect(await verdict(tall, () => undefined)).toBeNull();
    const said = await verdict(tall, (found) => {
      for (const { table: each } of found) if (each?.headerRows) each.dontBreakRows = true;
    });
    expect(said).toContain('hàng 3');
  });

  test('sees words that are printed beside the paper', async () => {
    const said = await verdict(report, (found) => {
      Object.assign(textOf(found, 'Nguyễn Thị Ánh Tuyết'), { relativePosition: { x: 900, y: 0 } });
    });
    expect(said).toContain('nơi nhận và chữ ký');
  });
});

test('a parted row is read cell by cell, however alike its cells are', async () => {
  const cell = (from: number): string => Array.from({ length: 900 }, (_, at) => `có ${(at + from) % 3}`).join(' ');
  const table = {
    ...tasksTable(1),
    rows: [{ kind: 'cells', cells: ['1', cell(0), cell(0), cell(1), cell(2), cell(0), ''] }, ...tasksTable(3).rows],
  } as const;
  const annex = { title: 'Nhiệm vụ', landscape: true, blocks: [table] };
  expect(await verdict(aReport({ blocks: paragraphs(1), annexes: [annex] }), () => undefined)).toBeNull();
});
