import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/*.test.ts'],
    globalSetup: ['test/e2e/build-site.ts'],
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: 'test-results/e2e.json' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: without a graphics card the canvas is drawn by the processor.
    fileParallelism: false,
  },
});
