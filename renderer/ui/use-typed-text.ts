import { useCallback, useEffect, useRef, useState } from 'react';

const pause = 250;

type TypedText = {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Tells the text at once. */
  readonly settle: (text: string) => void;
  readonly composition: { readonly onCompositionStart: () => void; readonly onCompositionEnd: () => void };
};

/**
 * A text field whose value lives elsewhere (the address). What is being typed is never rewritten: the value is told
 * after a pause and outside a composition, and comes back only when it changed for another reason.
 */
export function useTypedText(value: string, onSettled: (text: string) => void): TypedText {
  const [typed, setTyped] = useState(value);
  const latest = useRef(value);
  const told = useRef(value);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((text: string) => {
    latest.current = text;
    setTyped(text);
  }, []);
  const tell = (text: string) => {
    clearTimeout(timer.current);
    if (text === told.current) return;
    told.current = text;
    onSettled(text);
  };
  const tellLater = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell(text), pause);
  };

  useEffect(() => {
    if (value === told.current || isComposing.current) return;
    clearTimeout(timer.current);
    told.current = value;
    show(value);
  }, [value, show]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    typed,
    type: (text) => {
      show(text);
      if (!isComposing.current) tellLater(text);
    },
    settle: (text) => {
      show(text);
      tell(text);
    },
    composition: {
      onCompositionStart: () => {
        isComposing.current = true;
        clearTimeout(timer.current);
      },
      onCompositionEnd: () => {
        isComposing.current = false;
        tellLater(latest.current);
      },
    },
  };
}
