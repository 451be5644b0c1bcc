import { ImportedXmlComponent, Paragraph, TextRun } from 'docx';
import { draftMark } from '#shared/official-document/printed-lines.ts';

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:o="urn:schemas-microsoft-com:office:office"';

const formulas = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
].map((equation) => `<v:f eqn="${equation}"/>`);

/** The shape of letters along a straight line, as Word declares it. */
const shapeType =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
  `<v:formulas>${formulas.join('')}</v:formulas><v:path textpathok="t" o:connecttype="rect"/>` +
  '<v:textpath on="t" fitshape="t"/></v:shapetype>';

const place =
  'position:absolute;margin-left:0;margin-top:0;width:420pt;height:110pt;rotation:305;z-index:-251658752;' +
  'mso-position-horizontal:center;mso-position-horizontal-relative:page;' +
  'mso-position-vertical:center;mso-position-vertical-relative:page';

/** "DỰ THẢO" across the page, behind the text, as a header of Word holds a watermark. */
export const draftParagraph = (): Paragraph => {
  const shape =
    `<w:pict ${spaces}>${shapeType}<v:shape id="DuThao" type="#_x0000_t136" style="${place}" fillcolor="#e4e4e4" stroked="f">` +
    `<v:textpath style="font-family:'Times New Roman';font-size:1pt;font-weight:bold" string="${draftMark}"/></v:shape></w:pict>`;
  const run = new TextRun({});
  run.addChildElement(ImportedXmlComponent.fromXmlString(shape));
  return new Paragraph({ style: 'SoTrang', children: [run] });
};
