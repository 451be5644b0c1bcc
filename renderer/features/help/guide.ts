import { matchesFolded } from '#shared/words/fold.ts';

/** A page of the guide: `text` is its Markdown without the title. */
export type GuidePage = {
  readonly key: string;
  readonly title: string;
  /** What it is about, as the guide's table of contents says. */
  readonly about: string;
  readonly text: string;
};

const texts = import.meta.glob<string>('../../../docs/guide/*.md', { query: '?raw', import: 'default', eager: true });
const pictures = import.meta.glob<string>('../../../docs/screens/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

const textOf = (file: string): string => texts[`../../../docs/guide/${file}`] ?? '';

const pageOf = ([, title = '', key = '', about = '']: RegExpMatchArray): GuidePage => ({
  key,
  title,
  about,
  text: textOf(`${key}.md`).replace(/^# .*\n+/, ''),
});

/** The guide in the order of its table of contents. */
export const guidePages: readonly GuidePage[] = [
  ...textOf('README.md').matchAll(/^- \[(.+?)\]\(([a-z-]+)\.md\): (.+)$/gm),
].map(pageOf);

/** The guide's page that a link within it names ("sao-luu.md"); undefined for any other address. */
export const linkedPage = (address: string): GuidePage | undefined =>
  guidePages.find(({ key }) => address === `${key}.md`);

/** Where a picture of the guide ("../screens/sao-luu.png") is served. */
export const pictureAddress = (source: string): string | undefined => pictures[source.replace('..', '../../../docs')];

/** The pages that have all the words, without marks and in any order. */
export const pagesWith = (words: string): readonly GuidePage[] =>
  guidePages.filter(({ title, about, text }) => matchesFolded(`${title} ${about} ${text}`, words));
