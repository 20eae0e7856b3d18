import { z } from 'astro/zod';
import { advise, demand } from './advice.ts';
import { daySchema } from './date.ts';
import { codeSchema, textSchema } from './text.ts';

const addressSchema = codeSchema(
  /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'a folder and an id, such as events/jeddah-talks',
);

const redirectSchema = z
  .strictObject({
    from: addressSchema.describe(
      'The retired address: a folder and an id, such as events/old-name.',
    ),
    to: addressSchema.optional().describe('Where it is now, if it was moved or merged.'),
    withdrawn: textSchema('why it was withdrawn', 400)
      .optional()
      .describe('Why it was withdrawn, if it has no successor.'),
    date: daySchema.describe('Since when, in quotes.'),
  })
  .refine(
    (redirect) => redirect.to !== undefined || redirect.withdrawn !== undefined,
    demand(
      'says neither where the entry is now nor why it is gone',
      'add to: with its new address, or withdrawn: with the reason',
    ),
  )
  .refine(
    (redirect) => redirect.to === undefined || redirect.withdrawn === undefined,
    demand(
      'has both to and withdrawn',
      'keep to if the entry lives on at another address, or withdrawn if it does not',
    ),
  );
export type RedirectEntry = z.output<typeof redirectSchema>;

/** What to do where the file of redirects holds nothing, as a clause. */
export const NO_REDIRECTS = 'write one line: redirects: []';

/** Ids that no entry has any more. No address of the site ever stops to answer. */
export const redirectsSchema = z.strictObject({
  redirects: z.array(redirectSchema, {
    error: ({ input }) =>
      input === null
        ? advise('is empty', NO_REDIRECTS)
        : advise('is not a list', 'write [] if there is nothing yet'),
  }),
});
