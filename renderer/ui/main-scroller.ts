import { createContext, use } from 'react';

const Scroller = createContext<HTMLElement | null>(null);

/** Tells the page which element scrolls it. */
export const MainScroller = Scroller.Provider;

/** The element that scrolls the page; null before it is there. */
export const useMainScroller = (): HTMLElement | null => use(Scroller);
