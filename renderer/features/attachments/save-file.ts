const longEnoughToBegin = 60_000;

/** Gives a file to the person as a download. */
export const saveFile = (file: File): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), longEnoughToBegin);
};
