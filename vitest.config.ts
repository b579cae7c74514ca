import { defineConfig } from 'vitest/config'

/** `pure` runs in milliseconds; `integration` and `calls` bring real PostgreSQL, Redis and Asterisk up once (globalSetup). */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: ['src/**/*.test.ts'], exclude: ['src/**/*.int.test.ts', 'src/**/*.e2e.test.ts'] } },
      {
        test: {
          name: 'integration', include: ['src/**/*.int.test.ts'], globalSetup: ['src/e2e/global-setup.ts'],
          testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'calls', include: ['src/e2e/**/*.e2e.test.ts'], globalSetup: ['src/e2e/global-setup.ts'],
          testTimeout: 120_000, hookTimeout: 180_000, maxWorkers: 1, fileParallelism: false,
        },
      },
    ],
  },
})
