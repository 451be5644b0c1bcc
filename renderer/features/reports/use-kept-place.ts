import { type RefObject, useLayoutEffect, useRef } from 'react';

type Place = { readonly page: Element; readonly share: number };

/** Going to a page, and staying at the same line of the same page while the scale changes. */
export function useKeptPlace(desk: RefObject<HTMLElement | null>, scale: number) {
  const kept = useRef<Place | null>(null);

  const topOf = (page: Element): number =>
    page.getBoundingClientRect().top - (desk.current?.getBoundingClientRect().top ?? 0);

  const keepPlace = () => {
    const pages = [...(desk.current?.querySelectorAll('[data-page]') ?? [])];
    const page = pages.findLast((one) => topOf(one) <= 16) ?? pages[0];
    kept.current = page ? { page, share: topOf(page) / page.getBoundingClientRect().height } : null;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each new scale
  useLayoutEffect(() => {
    const place = kept.current;
    if (!place || !desk.current) return;
    kept.current = null;
    desk.current.scrollTop += topOf(place.page) - place.share * place.page.getBoundingClientRect().height;
  }, [scale]);

  const goTo = (number: number) => {
    const page = desk.current?.querySelector(`[data-page="${number}"]`);
    if (page && desk.current) desk.current.scrollTop += topOf(page) - 16;
  };

  return { goTo, keepPlace };
}
