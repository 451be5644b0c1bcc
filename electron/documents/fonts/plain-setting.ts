import type { Font, GlyphRun } from 'fontkit';

/** What the writer takes from a glyph. */
type Shape = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] };

/** Marks that only the font's own rules can place above their letter; all of Vietnamese has letters of its own in NFC. */
const combining = /\p{M}/u;

const settings = new WeakMap<Font, Font>();

/**
 * A face that sets letter beside letter, without kerning. Word does so unless told otherwise: lines break alike in both,
 * and the time the font's rules would take, most of that of a long table, is saved. The same for the same face.
 */
export const plainSetting = (face: Font): Font => {
  const known = settings.get(face);
  if (known) return known;
  const shapes = new Map<string, Shape>();

  // Made here: the font keeps a glyph with whatever letter it was first asked for, which may be none.
  const shapeOf = (character: string): Shape => {
    const seen = shapes.get(character);
    if (seen) return seen;
    const code = character.codePointAt(0) ?? 0;
    const { id, advanceWidth } = face.glyphForCodePoint(code);
    const shape = { id, advanceWidth, codePoints: [code] };
    shapes.set(character, shape);
    return shape;
  };

  const layout = (text: string): GlyphRun => {
    if (combining.test(text)) return face.layout(text);
    const glyphs = Array.from(text, shapeOf);
    const positions = glyphs.map(({ advanceWidth }) => ({
      xAdvance: advanceWidth,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    }));
    return {
      glyphs,
      positions,
      // Told when asked, as the font itself does: the writer scales the positions in between.
      get advanceWidth() {
        return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      },
    } as unknown as GlyphRun;
  };
  const setting = Object.create(face, { layout: { value: layout } }) as Font;
  settings.set(face, setting);
  return setting;
};
