import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 30_000,
    // A test file may hold a whole running Cổng: two at once would measure each other.
    fileParallelism: false,
  },
})
