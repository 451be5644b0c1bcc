/** What stands in the address of the guide: the page that is read, and the words that are looked for. */
type HelpSearch = { readonly trang?: string | undefined; readonly tim?: string | undefined };

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const readHelpSearch = (raw: Record<string, unknown>): HelpSearch => ({
  trang: text(raw.trang),
  tim: text(raw.tim),
});
