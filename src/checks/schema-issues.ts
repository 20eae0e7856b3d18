import { z } from 'astro/zod';
import type { FieldPath } from '../schema/fields.ts';

/** Something about data that its schema refuses. */
export interface SchemaIssue {
  readonly path: FieldPath;
  /** In the form of `advise`, if the schema has a message of its own. */
  readonly message: string;
  /** The fields at `path` that the schema does not know. If there are any, the issue is about them. */
  readonly unknownFields: readonly string[];
  /** The words that fit at `path`, if it takes one of a closed list. */
  readonly choices: readonly string[];
}

/** Everything about data that a schema refuses; of a union, what the option refuses that is nearest to the data. */
export function schemaIssues(schema: z.core.$ZodType, data: unknown): readonly SchemaIssue[] {
  const issues = z.safeParse(schema, data).error?.issues ?? [];
  return issues.flatMap((issue) => plainIssues(issue, []));
}

function plainIssues(issue: z.core.$ZodIssue, outside: FieldPath): readonly SchemaIssue[] {
  const path = [...outside, ...issue.path.filter((key) => typeof key !== 'symbol')];
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
    if (nearest.length > 0) return nearest.flatMap((inner) => plainIssues(inner, path));
  }
  return [
    {
      path,
      message: issue.message,
      unknownFields: issue.code === 'unrecognized_keys' ? issue.keys : [],
      choices:
        issue.code === 'invalid_value'
          ? issue.values.filter((value) => typeof value === 'string')
          : [],
    },
  ];
}

/** How far into the data the option of a union went before it refused something. */
function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}
