import { useState } from 'react';

type Typing = { readonly currentTarget: { readonly value: string } };

/** A field whose words save themselves: while the cursor is in it, it shows what was typed, spaces at the end included. */
export function useTypedWords(value: string, onType: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? value,
    onChange: ({ currentTarget }: Typing) => {
      setTyped(currentTarget.value);
      onType(currentTarget.value);
    },
    onBlur: () => setTyped(null),
  };
}
