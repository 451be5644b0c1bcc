import type { PagesOfPaper, PaperPlace } from '#shared/papers/paper.ts';

/** Among which pages a place lies. */
const pagesWith = ({ of }: PaperPlace): PagesOfPaper => (of === 'annex' ? 'annexes' : 'text');

const sheetOf = (desk: HTMLElement, place: PaperPlace): HTMLElement | null =>
  desk.querySelector(`[data-pages="${pagesWith(place)}"] [data-page="${place.page}"]`);

const scaleOf = (sheet: HTMLElement): number => Number(sheet.dataset.scale);

/** How much of the desk's height shows a place before the desk is left where it is. */
const enough = 1 / 3;

/** Brings the first of the places into view, unless enough of them can be seen; false while their page is not there. */
export const goToPlaces = (desk: HTMLElement, places: readonly PaperPlace[]): boolean => {
  const view = desk.getBoundingClientRect();
  const shown = places.flatMap((place) => {
    const sheet = sheetOf(desk, place);
    if (!sheet) return [];
    const { top } = sheet.getBoundingClientRect();
    return [{ from: top + place.top * scaleOf(sheet), to: top + place.bottom * scaleOf(sheet) }];
  });
  const [first] = shown;
  if (!first) return false;
  const seen = shown.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, view.bottom) - Math.max(from, view.top)),
    0,
  );
  const whole = shown.reduce((sum, { from, to }) => sum + to - from, 0);
  if (seen < Math.min(whole, view.height * enough)) desk.scrollTop += first.from - view.top - view.height / 5;
  return true;
};

const distance = ({ top, bottom }: PaperPlace, y: number): number => Math.max(top - y, y - bottom, 0);

/** The place that was clicked on, or the nearest one above or below it on the page. */
export const placeAt = (
  { target, clientY }: { readonly target: EventTarget; readonly clientY: number },
  places: readonly PaperPlace[],
): PaperPlace | undefined => {
  const sheet = target instanceof Element ? target.closest<HTMLElement>('[data-page]') : null;
  const pages = sheet?.closest<HTMLElement>('[data-pages]')?.dataset.pages;
  if (!sheet) return undefined;
  const page = Number(sheet.dataset.page);
  const y = (clientY - sheet.getBoundingClientRect().top) / scaleOf(sheet);
  const [nearest] = places
    .filter((place) => place.page === page && pagesWith(place) === pages)
    .toSorted((one, other) => distance(one, y) - distance(other, y));
  return nearest;
};
