import { z } from 'astro/zod';
import { textSchema } from './text.ts';

/** A page of prose about the record itself: content/pages/about.mdx. */
export const pageSchema = z.strictObject({
  title: textSchema('the title of the page', 80).describe('Title of the page.'),
  summary: textSchema('what the page says', 300).describe(
    'What the page says, for search engines.',
  ),
});
