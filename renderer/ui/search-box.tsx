import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTypedText } from './use-typed-text.ts';

const marker = 'data-search-box';

/** Puts the cursor into the search box of the page; false when the page has none. */
export const focusSearchBox = (): boolean => {
  const box = document.querySelector<HTMLInputElement>(`[${marker}]`);
  box?.focus();
  box?.select();
  return box !== null;
};

type SearchBoxProps = {
  readonly label: string;
  readonly text: string;
  /** Told once the person pauses, never in the middle of a composed letter. */
  readonly onText: (text: string) => void;
  readonly className?: string | undefined;
};

export function SearchBox({ label, text, onText, className }: SearchBoxProps) {
  const { typed, type, composition, settle } = useTypedText(text, onText);
  return (
    <TextInput
      className={className}
      {...{ [marker]: '' }}
      type="text"
      inputMode="search"
      aria-label={label}
      placeholder={label}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
      rightSection={typed !== '' && <CloseButton size="sm" aria-label="Xóa chữ đang tìm" onClick={() => settle('')} />}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) settle(typed);
      }}
      {...composition}
    />
  );
}
