import { defineConfig } from 'vitest/config';

/** Workspace packages resolve to their sources, so that a test never runs on a stale build. */
const conditions = ['source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.test.tsx', 'test/*.test.ts'],
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: 'test-results/unit.json' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
