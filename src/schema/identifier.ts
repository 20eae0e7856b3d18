import { z } from 'astro/zod';

/** An id is a file name: lower-case words joined by hyphens. */
export const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The folders of content/ whose files other entries refer to by id. */
export const REFERABLE = ['events', 'proposals', 'parties', 'people', 'places', 'tracks'] as const;
export type Referable = (typeof REFERABLE)[number];

/** Looked up with `get`, which also finds what a described or optional copy of a schema inherits. */
const referents = z.registry<{ folders: readonly Referable[] }>();

/**
 * An id of an entry elsewhere. That the entry exists is checked over all files together (rule references-exist), which
 * finds the folders to look in with `referentsOf`.
 */
export function referenceSchema(...folders: [Referable, ...Referable[]]): z.ZodString {
  const schema = idSchema(`the name of a file in ${folders.map(whereOf).join(' or ')}`);
  return schema.register(referents, { folders });
}

/** The folders that a schema made by `referenceSchema` points into; undefined for any other schema. */
export function referentsOf(schema: z.ZodType): readonly Referable[] | undefined {
  return referents.get(schema)?.folders;
}

/** An id that an entry gives to a part of its own: a source, a claim. */
export function localIdSchema(what: string): z.ZodString {
  return idSchema(`a short name for ${what}`);
}

function idSchema(meaning: string): z.ZodString {
  return z
    .string({ error: `must be ${meaning}, as text` })
    .regex(
      IDENTIFIER,
      `must be ${meaning}, in lower-case words joined by hyphens, such as "jeddah-talks"`,
    );
}

function whereOf(folder: Referable): string {
  return folder === 'tracks' ? 'the tracks of content/site.yml' : `content/${folder}/`;
}
