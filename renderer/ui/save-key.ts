import type { KeyboardEvent as PageKeyboardEvent } from 'react';

/** Ctrl+Enter saves from every field; not while an input method is composing a word. */
export const isSaveKey = (event: KeyboardEvent | PageKeyboardEvent): boolean => {
  const { key, ctrlKey, metaKey, isComposing } = 'nativeEvent' in event ? event.nativeEvent : event;
  return key === 'Enter' && (ctrlKey || metaKey) && !isComposing;
};
