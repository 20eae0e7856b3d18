/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Dates must read the same on both sides of Greenwich: the zones that the unit tests run in, one after the other. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];

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
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
