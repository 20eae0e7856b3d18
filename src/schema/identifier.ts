import { z } from 'astro/zod';
import { advise } from './advice.ts';
import { textError } from './text.ts';

/** An id is a file name: lower-case words joined by hyphens. */
export const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The folders of content/ whose files other entries refer to by id. */
export const REFERABLE = ['events', 'proposals', 'parties', 'people', 'places', 'tracks'] as const;
export type Referable = (typeof REFERABLE)[number];

/** The lists whose items have a name of their own inside one file. */
export type LocalList = 'sources' | 'claims' | 'tracks';

/** Looked up with `get`, which also finds what a described copy of a schema inherits. */
const referents = z.registry<{ folders: readonly Referable[] }>();
const names = z.registry<{ list: LocalList }>();
const localReferents = z.registry<{ list: LocalList }>();

/**
 * An id of an entry elsewhere. That the entry exists is checked over all files together (rule references-exist), which
 * finds the folders to look in with `referentsOf`.
 */
export function referenceSchema(...folders: [Referable, ...Referable[]]): z.ZodString {
  const schema = idSchema(`the name of a file in ${folders.map(whereOf).join(' or ')}`);
  return schema.register(referents, { folders });
}

/** The folders that a schema made by `referenceSchema` points into; undefined for any other schema. */
export function referentsOf(schema: z.core.$ZodType): readonly Referable[] | undefined {
  return referents.get(schema)?.folders;
}

/** An id that an entry gives to a part of its own: a source, a claim. It is unique in its list (rule unique-ids). */
export function localIdSchema(list: LocalList, what: string): z.ZodString {
  return idSchema(`a short name for ${what}`).register(names, { list });
}

/** The list whose items a schema made by `localIdSchema` names; undefined for any other schema. */
export function namedListOf(schema: z.core.$ZodType): LocalList | undefined {
  return names.get(schema)?.list;
}

/** An id of a part of the same entry. That the part exists is a rule of its own (sources-are-used). */
export function localReferenceSchema(list: LocalList, what: string): z.ZodString {
  return idSchema(`the id of ${what}`).register(localReferents, { list });
}

/** The list that a schema made by `localReferenceSchema` points into; undefined for any other schema. */
export function localReferentOf(schema: z.core.$ZodType): LocalList | undefined {
  return localReferents.get(schema)?.list;
}

function idSchema(meaning: string): z.ZodString {
  return z
    .string({ error: textError(meaning) })
    .regex(
      IDENTIFIER,
      advise(
        'is not an id',
        `write ${meaning}, in lower-case words joined by hyphens, such as "jeddah-talks"`,
      ),
    );
}

/** @example whereOf('people') // => 'content/people/' */
export function whereOf(folder: Referable): string {
  return folder === 'tracks' ? 'the tracks of content/site.yml' : `content/${folder}/`;
}
