import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { textSchema } from './text.ts';

const addressSchema = z
  .string()
  .regex(
    /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be a folder and an id, such as events/jeddah-talks',
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
  .refine((redirect) => (redirect.to === undefined) !== (redirect.withdrawn === undefined), {
    message: 'needs either to (where it is now) or withdrawn (why it is gone), not both',
  });
export type RedirectEntry = z.output<typeof redirectSchema>;

/** Ids that no entry has any more. No address of the site ever stops to answer. */
export const redirectsSchema = z.strictObject({
  redirects: z.array(redirectSchema, { error: 'must be a list; [] if there is nothing yet' }),
});
