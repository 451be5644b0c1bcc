import { useWindowEvent } from '@mantine/hooks';
import { useRef } from 'react';

const above = '[role="dialog"], [role="menu"], [role="listbox"]';

/** What stands over a drawer and has the keyboard answers to Esc first, and alone. */
const isAbove = (node: EventTarget, content: HTMLElement): boolean =>
  node instanceof Element && node !== content && node.matches(above);

const isLast = (content: HTMLElement): boolean =>
  [...document.querySelectorAll('[aria-modal="true"]')].at(-1) === content;

/** Esc closes the drawer whose content gets this reference, but nothing below what is open over it. */
export function useEscape(isOpen: boolean, onLeave: () => void) {
  const content = useRef<HTMLDivElement>(null);
  useWindowEvent(
    'keydown',
    (event) => {
      if (!isOpen || event.key !== 'Escape' || event.isComposing || !content.current) return;
      const { current } = content;
      const isHeld =
        event.target instanceof Element && event.target.getAttribute('data-mantine-stop-propagation') === 'true';
      const path = event.composedPath();
      if (isHeld || path.some((node) => isAbove(node, current))) return;
      if (path.includes(current) || isLast(current)) onLeave();
    },
    { capture: true },
  );
  return content;
}
