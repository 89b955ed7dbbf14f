import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] } },
      {
        test: {
          name: 'boot',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/boot/global-setup.ts'],
          // One Strapi at a time lives in a process; loading it takes longer than a boot, so the process stays.
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
