import { defineConfig } from 'vitest/config';

const node = {
  environment: 'node' as const,
  setupFiles: ['tests/support/setup.ts'],
  // Node reads TypeScript with WebAssembly. Two threads that refine its calls at the same moment crash V8, rarely.
  execArgv: ['--wasm-wrapper-tiering-budget=2000000000'],
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...node, name: 'house', include: ['tests/house/**/*.test.ts'] } },
      {
        test: {
          ...node,
          name: 'book',
          include: ['tests/{golden,rules,plans,plan-reader,features,database,hosts,documents,tools}/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...node,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
