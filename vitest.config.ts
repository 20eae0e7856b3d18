/// <reference types="vitest/config" />
import { existsSync } from 'node:fs';
import { getViteConfig } from 'astro/config';

/** Dates must read the same on both sides of Greenwich: the zones that the unit tests run in, one after the other. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];

/**
 * The record of the Russia-Ukraine talks, whose pages tests/record looks at by name; a fork has another record in content/.
 * Entries do not vanish, so that one of them tells.
 */
const isFirstRecord = existsSync('content/events/2025/jeddah-talks.mdx');

export default getViteConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    projects: [
      ...ZONES.map((zone) => ({
        extends: false as const,
        test: {
          name: `unit (${zone})`,
          include: [
            zone === 'UTC'
              ? 'tests/unit/**/*.test.ts'
              : 'tests/unit/{calendar,timeline,chronicle}/**/*.test.ts',
          ],
          env: { TZ: zone },
        },
      })),
      {
        extends: true as const,
        test: { name: 'components', include: ['tests/components/**/*.test.ts'] },
      },
      {
        extends: false as const,
        test: {
          name: 'site',
          include: [
            'tests/site/**/*.test.ts',
            ...(isFirstRecord ? ['tests/record/**/*.test.ts'] : []),
          ],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
