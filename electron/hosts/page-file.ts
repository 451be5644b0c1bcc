import path from 'node:path';

/** The file behind an address of the page; null when the address leads out of the folder. */
export const pageFile = (folder: string, address: string): string | null => {
  let place: string;
  try {
    place = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  const file = path.resolve(folder, `.${place}`);
  return file === folder || file.startsWith(folder + path.sep) ? file : null;
};
