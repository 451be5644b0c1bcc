import { Anchor, type AnchorProps } from '@mantine/core';
import type { ComponentProps } from 'react';

type TextButtonProps = AnchorProps & Omit<ComponentProps<'button'>, keyof AnchorProps | 'type'>;

/** A button that stands among words and reads as a link. */
export function TextButton(props: TextButtonProps) {
  return <Anchor component="button" type="button" inherit underline="always" ta="start" {...props} />;
}
