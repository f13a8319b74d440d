import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests say what is right, never how long it takes; a busy machine may be slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**', 'commands/**'],
      // The pure layers; what reads files and terminals is covered by running it.
      thresholds: {
        'src/{record,corpus,search,answers,render,interaction,discord,conversation}/**': { lines: 95, branches: 90 },
      },
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
