/** Files of a kind that may be an answer; a folder holds others too. */
const isAnswer = ({ name }: File): boolean => /\.(skh|xlsx|xlsm)$/i.test(name) && !name.startsWith('~$');

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const readBatch = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

const filesIn = async (entry: FileSystemEntry): Promise<File[]> => {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  // A folder is told in batches; an empty one ends it.
  for (let batch = await readBatch(reader); batch.length > 0; batch = await readBatch(reader))
    for (const one of batch) found.push(...(await filesIn(one)));
  return found.filter(isAnswer);
};

/** What was dropped: files as they are, and of folders the files that may be answers. */
export const droppedFiles = async ({ items, files }: DataTransfer): Promise<File[]> => {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map(filesIn))).flat();
};

/** Of a folder that was picked the files that may be answers. */
export const answersAmong = (files: readonly File[]): File[] => files.filter(isAnswer);
