import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] } },
      // One browser at a time: two of them starve each other of the processor.
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false } },
    ],
    setupFiles: ['tests/support/same-cases.ts'],
    // Tests say what is right, never how long it takes; a busy machine may be slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      // Not .tsx: what the page shows is run in a browser, out of sight of this.
      include: ['{src,commands}/**/*.ts'],
      // The pure layers; what reads files and terminals is covered by running it.
      thresholds: {
        'src/{record,corpus,search,verify,cite,import,review,answers,render,interaction,discord,conversation}/**': {
          lines: 95,
          branches: 90,
        },
      },
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
