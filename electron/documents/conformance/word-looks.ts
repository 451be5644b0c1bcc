import { attribute, child, descendants, type XmlNode } from './xml-tree.ts';

/** How letters look; undefined: as what stands above says. */
export type RunLook = {
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly capital?: boolean | undefined;
  readonly font?: string | undefined;
  readonly colour?: string | undefined;
};

export type ParagraphLook = {
  readonly align?: string | undefined;
  readonly firstLine?: number | undefined;
  readonly left?: number | undefined;
  readonly right?: number | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly line?: number | undefined;
  readonly lineRule?: string | undefined;
};

export type Looks = {
  readonly paragraph: (style: string | undefined) => ParagraphLook;
  readonly run: (style: string | undefined) => RunLook;
};

const number = (value: string | undefined): number | undefined => {
  const parsed = Number(value);
  return value === undefined || Number.isNaN(parsed) ? undefined : parsed;
};

const isOn = (node: XmlNode | undefined): boolean | undefined =>
  node === undefined ? undefined : !['0', 'false', 'none', 'off'].includes(attribute(node, 'val') ?? '1');

/** What a w:rPr says. */
export const runLook = (properties: XmlNode | undefined): RunLook => {
  const size = number(attribute(child(properties, 'sz'), 'val'));
  const fonts = child(properties, 'rFonts');
  return {
    size: size === undefined ? undefined : size / 2,
    bold: isOn(child(properties, 'b')),
    italic: isOn(child(properties, 'i')),
    capital: isOn(child(properties, 'caps')),
    font: attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? attribute(fonts, 'asciiTheme'),
    colour: attribute(child(properties, 'color'), 'val')?.toUpperCase(),
  };
};

/** What a w:pPr says; lengths in twentieths of a point. */
export const paragraphLook = (properties: XmlNode | undefined): ParagraphLook => {
  const [indent, spacing] = [child(properties, 'ind'), child(properties, 'spacing')];
  const hanging = number(attribute(indent, 'hanging'));
  return {
    align: attribute(child(properties, 'jc'), 'val'),
    firstLine: hanging === undefined ? number(attribute(indent, 'firstLine')) : -hanging,
    left: number(attribute(indent, 'left') ?? attribute(indent, 'start')),
    right: number(attribute(indent, 'right') ?? attribute(indent, 'end')),
    before: number(attribute(spacing, 'before')),
    after: number(attribute(spacing, 'after')),
    line: number(attribute(spacing, 'line')),
    lineRule: attribute(spacing, 'lineRule'),
  };
};

/** The nearer look where it says something, else the farther. */
export const over = <Look extends object>(farther: Look, nearer: Look): Look => ({
  ...farther,
  ...Object.fromEntries(Object.entries(nearer).filter(([, value]) => value !== undefined)),
});

/** The looks of a styles.xml by style id, each over the style it is based on and the document's defaults. */
export const readLooks = (styles: XmlNode | undefined): Looks => {
  const byId = new Map(descendants(styles, 'style').map((style) => [attribute(style, 'styleId'), style]));
  const normal = [...byId.values()].find(
    (style) => attribute(style, 'type') === 'paragraph' && ['1', 'true'].includes(attribute(style, 'default') ?? ''),
  );
  const defaults = descendants(styles, 'docDefaults')[0];
  const chain = (id: string | undefined): readonly XmlNode[] => {
    const found: XmlNode[] = [];
    let style = id === undefined ? normal : byId.get(id);
    while (style && found.length < 20) {
      found.unshift(style);
      style = byId.get(attribute(child(style, 'basedOn'), 'val'));
    }
    return found;
  };
  return {
    paragraph: (id) =>
      chain(id).reduce(
        (look, style) => over(look, paragraphLook(child(style, 'pPr'))),
        paragraphLook(child(defaults, 'pPrDefault', 'pPr')),
      ),
    run: (id) =>
      chain(id).reduce(
        (look, style) => over(look, runLook(child(style, 'rPr'))),
        runLook(child(defaults, 'rPrDefault', 'rPr')),
      ),
  };
};
