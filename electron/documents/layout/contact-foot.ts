import { ruleThickness, singlePitch, sizes } from '#shared/official-document/nd30.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { balanceLines } from './balance-lines.ts';
import { centredLines, type Paper } from './paper.ts';
import type { Strip } from './strip.ts';

/** Ô 13: under a line of full width at the foot of the first page. */
export const contactFoot = ({ contact }: OfficialDocument, { sheet, measure }: Paper): Strip | null => {
  if (!contact?.length) return null;
  const size = sizes.contact;
  const lines = contact.flatMap((text) =>
    balanceLines(text, sheet.textWidth, (part) => measure.width(part, size, 'normal')),
  );
  const top = 3;
  const look = { size, style: 'normal', part: { role: 'P' } } as const;
  return {
    gap: 6,
    height: top + lines.length * size * singlePitch,
    marks: [
      { kind: 'line', fromX: 0, toX: sheet.textWidth, fromY: 0, toY: 0, weight: ruleThickness },
      ...centredLines(lines, look, { centre: sheet.textWidth / 2, top, measure }),
    ],
  };
};
