import { z } from 'astro/zod';
import { readAdvice } from '../../schema/advice.ts';
import { isDateSchema } from '../../schema/date.ts';
import type { Field } from '../../schema/fields.ts';
import type { ContentFile } from '../content-file.ts';
import { fieldLabel } from '../field-label.ts';
import { findingIn } from '../finding.ts';
import type { Finding } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import type { YamlSource } from '../read-yaml.ts';
import { unquotedSource, valuePosition } from '../yaml-position.ts';

export const datesAreReal: Rule = {
  name: 'dates-are-real',
  explains: 'Every date stands in quotes and is in the calendar.',
  *find({ files }) {
    for (const file of files) {
      if (!file.yaml) continue;
      for (const field of file.fields) {
        if (isDateField(field)) yield* problemsOf(field, file, file.yaml);
      }
    }
  },
};

/** Whether a field is a date with one value in it, be it a date or not. The rest is the schema's to refuse. */
export function isDateField({ schema, value }: Field): boolean {
  const single = value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value);
  return single && isDateSchema(schema);
}

function* problemsOf(field: Field, file: ContentFile, yaml: YamlSource): Generator<Finding> {
  const position = valuePosition(yaml, field.path);
  const label = fieldLabel(field.path, '');
  const unquoted = unquotedSource(yaml, field.path);
  if (unquoted !== undefined) {
    yield findingIn(
      file,
      position,
      `${label} is not in quotes and can silently become another date`,
      `put quotes around it: ${quote(unquoted)}`,
    );
  }
  const text = unquoted ?? String(field.value);
  for (const { message } of z.safeParse(field.schema, text).error?.issues ?? []) {
    const { wrong, cure } = readAdvice(message);
    yield findingIn(file, position, `the value ${quote(text)} of ${label} ${wrong}`, cure);
  }
}
