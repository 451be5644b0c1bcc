import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '#shared/plans/link-text.rules.ts';
import { chosenSpan } from './chosen-span.ts';

/** The words of a text that a person has selected with mouse or keys, until they are let go. */
export const useChosenWords = (paper: RefObject<HTMLElement | null>, isOn = true) => {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    if (!isOn) return;
    const read = () => {
      const chosen = paper.current && chosenSpan(paper.current);
      if (chosen) setSpan(chosen);
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [paper, isOn]);
  const letGo = () => {
    setSpan(null);
    document.getSelection()?.removeAllRanges();
  };
  return { span, setSpan, letGo };
};
