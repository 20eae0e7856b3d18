import { z } from 'astro/zod';
import { readAdvice } from '../../schema/advice.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collections.ts';
import {
  fieldNames,
  innermost,
  requiredNames,
  schemaAt,
  valueAt,
  type FieldPath,
} from '../../schema/fields.ts';
import { localReferentOf, referentsOf } from '../../schema/identifier.ts';
import { NO_REDIRECTS, redirectsSchema } from '../../schema/redirect.ts';
import { closest } from '../closest.ts';
import type { ContentFile } from '../content-file.ts';
import { itemLeftBy } from '../fallen-fields.ts';
import { fieldLabel } from '../field-label.ts';
import { findingIn } from '../finding.ts';
import type { Finding } from '../problem.ts';
import { quote } from '../quote.ts';
import type { YamlSource } from '../read-yaml.ts';
import type { Rule } from '../rule.ts';
import { schemaIssues, type SchemaIssue } from '../schema-issues.ts';
import { namePosition, valuePosition } from '../yaml-position.ts';
import { isDateField } from './dates-are-real.ts';

export const matchesSchema: Rule = {
  name: 'matches-schema',
  explains:
    'Every file has the fields of its kind, all that are required and none that is not known.',
  *find({ files }) {
    for (const file of files) {
      if (!file.collection || !file.yaml) continue;
      const { schema } = COLLECTIONS[file.collection];
      const issues = schemaIssues(schema, file.yaml.data);
      const fallen = placesOfFallen(issues, schema, file.yaml.data);
      for (const issue of issues) {
        // What is missing in one place and too much in another is told once.
        if (fallen.has(JSON.stringify(issue.path))) continue;
        if (isLeftToAnotherRule(issue, schema, file.yaml)) continue;
        yield* findingsOf(issue, file, file.yaml, file.collection);
      }
    }
  },
};

/** Where the fields that have fallen out of an item would be. */
function placesOfFallen(
  issues: readonly SchemaIssue[],
  schema: z.core.$ZodType,
  data: unknown,
): ReadonlySet<string> {
  const places = issues.flatMap(({ path, unknownFields }) =>
    unknownFields.flatMap((name) => {
      const item = itemLeftBy(path, name, schema, data);
      return item ? [JSON.stringify([...item, name])] : [];
    }),
  );
  return new Set(places);
}

/** Misread values, dates, and ids of other things each have a rule that says more than the schema can. */
function isLeftToAnotherRule(
  { path }: SchemaIssue,
  whole: z.core.$ZodType,
  { data, misreadings }: YamlSource,
): boolean {
  const place = JSON.stringify(path);
  if (misreadings.some((misreading) => JSON.stringify(misreading.path) === place)) return true;
  const value = valueAt(data, path);
  const declared = schemaAt(whole, data, path);
  if (!declared || path.length === 0) return false;
  const schema = innermost(declared, value);
  const isId = referentsOf(schema) !== undefined || localReferentOf(schema) !== undefined;
  return (isId && typeof value === 'string') || isDateField({ path, schema, value });
}

function* findingsOf(
  issue: SchemaIssue,
  file: ContentFile,
  yaml: YamlSource,
  collection: CollectionName,
): Generator<Finding> {
  const { path, unknownFields } = issue;
  const { schema, entry } = COLLECTIONS[collection];
  const label = fieldLabel(path, `this ${entry}`);
  // Names that are misread are told as such.
  const misread = yaml.misreadings.some(({ kind }) => kind === 'name');
  for (const name of misread ? [] : unknownFields) {
    const known = fieldNames(schemaAt(schema, yaml.data, path) ?? schema, valueAt(yaml.data, path));
    const wrong = `${label} has a field ${quote(name)} that is not known`;
    const item = itemLeftBy(path, name, schema, yaml.data);
    const cure = item ? fallenCure(item, yaml) : unknownCure(name, known);
    yield findingIn(file, namePosition(yaml, [...path, name]), wrong, cure);
  }
  if (unknownFields.length > 0) return;
  const { wrong, cure } = adviceOf(issue, schema, yaml.data);
  yield findingIn(file, valuePosition(yaml, path), `${label} ${wrong}`, cure);
}

function fallenCure(item: FieldPath, yaml: YamlSource): string {
  const spaces = valuePosition(yaml, item).column - 1;
  return `put ${spaces} spaces before it, so that it belongs to ${fieldLabel(item, '')}`;
}

function unknownCure(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return meant
    ? `did you mean ${quote(meant)}?`
    : `take it out, or use one of: ${known.join(', ')}`;
}

function adviceOf(
  { path, message, choices }: SchemaIssue,
  schema: z.core.$ZodType,
  data: unknown,
): { readonly wrong: string; readonly cure: string } {
  const value = valueAt(data, path);
  const place = schemaAt(schema, data, path);
  if (place && fieldNames(place, {}).length > 0 && !isRecord(value)) {
    if (schema === redirectsSchema && path.length === 0) {
      return { wrong: 'has no fields', cure: NO_REDIRECTS };
    }
    return fieldsAdvice(requiredNames(place, {}), value);
  }
  const { wrong, cure } = readAdvice(message);
  const meant = typeof value === 'string' ? closest(value, choices) : undefined;
  if (meant) {
    return { wrong, cure: `did you mean ${quote(meant)}? It can be: ${choices.join(', ')}` };
  }
  const canBeLeftOut = place !== undefined && z.safeParse(place, undefined).success;
  return { wrong, cure: canBeLeftOut ? `${cure}, or leave the field out` : cure };
}

const all = new Intl.ListFormat('en', { type: 'conjunction' });

/** For what stands where fields are needed; words are most often those of `text`, or of the first field. */
function fieldsAdvice(needed: readonly string[], value: unknown) {
  const meant = needed.includes('text') ? 'text' : needed[0];
  if (typeof value === 'string' && meant !== undefined) {
    const fields = all.format(needed.map((name) => `${name}:`));
    return {
      wrong: 'has words but no fields',
      cure: `write ${fields} on lines of their own below it, two spaces further to the right; the words that stand there belong after ${meant}:`,
    };
  }
  const names = needed.join(', ') || 'at least one';
  return {
    wrong: 'has no fields',
    cure: `write them as name: value, one a line; it needs ${names}`,
  };
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
