import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const from = (place: string) => path.resolve(import.meta.dirname, place);

/** Loaded from node_modules at run time: native code, and what only the print worker or a first use needs. */
const external = [
  'electron',
  'better-sqlite3',
  'pdfkit',
  'pdfmake',
  'docx',
  'hucre',
  'fast-xml-parser',
  'pdfjs-dist',
  'fontkit',
  'mammoth',
  '@expo-google-fonts/tinos',
  'open',
];
const isExternal = external.map((name) => new RegExp(`^${name}($|/)`));

/** electron-vite makes addresses relative, which break below the first level of the page's own places. */
const pageBase = { name: 'page-base', enforce: 'post' as const, config: () => ({ base: '/' }) };

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          main: from('electron/main.ts'),
          serve: from('electron/serve.ts'),
          'print-worker': from('electron/documents/print-worker.ts'),
          'copy-worker': from('electron/core/copy-worker.ts'),
          'read-worker': from('electron/features/plan-reader/read-worker.ts'),
        },
        external: isExternal,
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { preload: from('electron/preload.ts') },
        // A sandboxed preload can't be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('renderer'),
    plugins: [react(), pageBase],
    build: {
      minify: true,
      rolldownOptions: { input: { index: from('renderer/index.html') } },
    },
  },
});
