/** The page's own scheme in the desktop app: not `file:`, so that no other file of the disk is of the same origin. */
export const pageScheme = 'so-ke-hoach';
export const pageAddress = `${pageScheme}://app/`;

/** Whether an address is a place inside the page. */
export const isOurPage = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${pageScheme}:` && host === 'app';
};
