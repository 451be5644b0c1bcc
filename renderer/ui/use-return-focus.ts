import { useLayoutEffect } from 'react';

/** Gives the keyboard back to what had it when the dialog was made, once the dialog goes. */
export const useReturnFocus = (): void =>
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
