import { XMLParser } from 'fast-xml-parser';

/** An element without its namespace's prefix; text is in `text`. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
};

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
});

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and character numbers; files with entities of their own are refused before. */
const decoded = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/giu, (_, name, decimal, hex) => {
    if (name) return entities[name.toLowerCase()] ?? '';
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

type Parsed = Readonly<Record<string, unknown>>;

/** The root element of an XML text. */
export const parseXml = (xml: string): XmlNode => {
  const nodes = (parser.parse(xml) as readonly Parsed[]).map(asNode);
  return { name: '', attributes: {}, children: nodes.filter(({ name }) => name !== '?xml'), text: '' };
};

const asNode = (parsed: Parsed): XmlNode => {
  const [name = ''] = Object.keys(parsed).filter((key) => key !== ':@');
  if (name === '#text') return { name, attributes: {}, children: [], text: decoded(String(parsed[name])) };
  const attributes = (parsed[':@'] ?? {}) as Readonly<Record<string, string>>;
  return { name, attributes, children: (parsed[name] as readonly Parsed[]).map(asNode), text: '' };
};

/** The first child of a name, its child of the next name, and so on. */
export const child = (node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined =>
  names.reduce<XmlNode | undefined>((from, name) => from?.children.find((each) => each.name === name), node);

/** Every element of a name below a node, in order. */
export const descendants = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each, name)]) ?? [];

export const attribute = (node: XmlNode | undefined, name: string): string | undefined => node?.attributes[name];
