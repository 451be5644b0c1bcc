import { createContext, use } from 'react';

const ShownCode = createContext<(code: string) => void>(() => undefined);

/** Whatever page is open, a recovery code is shown before anything else. */
export const ShowsCode = ShownCode.Provider;

export const useShowCode = (): ((code: string) => void) => use(ShownCode);
