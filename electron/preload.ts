import { ipcRenderer } from 'electron';

/** The page sends one end of a message channel; it goes to the core, and nothing else passes here. */
window.addEventListener('message', (event) => {
  if (event.source !== window || event.data !== 'so-ke-hoach:door') return;
  const [port] = event.ports;
  if (port) ipcRenderer.postMessage('so-ke-hoach:door', null, [port]);
});
