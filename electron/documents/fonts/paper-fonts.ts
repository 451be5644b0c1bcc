import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Font } from 'fontkit';
import * as fontkit from 'fontkit';

export type FontStyle = 'normal' | 'bold' | 'italics' | 'bolditalics';

/** Four faces of one family: the files for the PDF and where they lie, the opened fonts for measuring. */
export type PaperFonts = {
  readonly paths: FontPaths;
  readonly files: Readonly<Record<FontStyle, Buffer>>;
  readonly faces: Readonly<Record<FontStyle, Font>>;
};

type FontPaths = Readonly<Record<FontStyle, string>>;

/** The families that may print a paper, best first: Times New Roman of Windows (I.4), then Tinos, which has its metrics. */
export const openPaperFonts = (): readonly PaperFonts[] =>
  [timesNewRoman(), tinos()].filter((paths) => Object.values(paths).every((file) => existsSync(file))).map(open);

const timesNewRoman = (): FontPaths => {
  const folder = path.join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts');
  return {
    normal: path.join(folder, 'times.ttf'),
    bold: path.join(folder, 'timesbd.ttf'),
    italics: path.join(folder, 'timesi.ttf'),
    bolditalics: path.join(folder, 'timesbi.ttf'),
  };
};

const tinos = (): FontPaths => {
  const { resolve } = createRequire(import.meta.url);
  const file = (style: string): string => resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`);
  return {
    normal: file('400Regular'),
    bold: file('700Bold'),
    italics: file('400Regular_Italic'),
    bolditalics: file('700Bold_Italic'),
  };
};

const open = (paths: FontPaths): PaperFonts => {
  const files = mapStyles((style) => readFileSync(paths[style]));
  return { paths, files, faces: mapStyles((style) => openFace(files[style])) };
};

const openFace = (file: Buffer): Font => {
  const face = fontkit.create(file);
  if (!('layout' in face)) throw new Error('A font collection stands where one font is expected');
  return face;
};

const mapStyles = <Value>(make: (style: FontStyle) => Value): Readonly<Record<FontStyle, Value>> => ({
  normal: make('normal'),
  bold: make('bold'),
  italics: make('italics'),
  bolditalics: make('bolditalics'),
});
