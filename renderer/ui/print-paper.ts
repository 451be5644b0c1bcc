/** Opens the system's print dialog on a PDF. The hidden frame stays until the next print: the dialog reads from it. */
export const printPaper = (address: string): void => {
  const id = 'to-in';
  document.getElementById(id)?.remove();
  const frame = document.createElement('iframe');
  frame.id = id;
  frame.title = 'Bản in';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  Object.assign(frame.style, {
    position: 'fixed',
    width: '1px',
    height: '1px',
    right: '0',
    bottom: '0',
    opacity: '0',
    border: '0',
  });
  frame.addEventListener('load', () => {
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
  });
  frame.src = address;
  document.body.append(frame);
};
