import { z } from 'astro/zod';
import type { ContentFile } from '../content-file.ts';
import { findingIn } from '../finding.ts';
import type { Finding } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import type { YamlSource } from '../read-yaml.ts';
import { namePosition, valuePosition } from '../yaml-position.ts';

const textsSchema = z.object({
  points: z
    .array(z.object({ topic: z.string() }).optional().catch(undefined))
    .catch([])
    .default([]),
  comparedWith: z.array(z.string().optional().catch(undefined)).catch([]).default([]),
});
type Texts = z.output<typeof textsSchema>;

export const comparedTextsAlign: Rule = {
  name: 'compared-texts-align',
  explains: 'Texts that are compared both have points, and each has a topic once.',
  *find({ files }) {
    const texts = new Map(
      files.flatMap((file) => {
        const parsed = file.collection === 'proposals' && textsSchema.safeParse(file.yaml?.data);
        return parsed && parsed.success ? [[file.id, parsed.data] as const] : [];
      }),
    );
    for (const file of files) {
      const text = file.collection === 'proposals' ? texts.get(file.id) : undefined;
      if (!text || !file.yaml) continue;
      yield* repeatedTopics(file, file.yaml, text);
      yield* unfitTexts(file, file.yaml, texts);
    }
  },
};

function* repeatedTopics(file: ContentFile, yaml: YamlSource, text: Texts): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, point] of text.points.entries()) {
    if (!point) continue;
    if (seen.has(point.topic)) {
      yield findingIn(
        file,
        valuePosition(yaml, ['points', index, 'topic']),
        `the topic ${quote(point.topic)} stands twice in points`,
        'make one point of the two, or give one of them another topic',
      );
    }
    seen.add(point.topic);
  }
}

function* unfitTexts(
  file: ContentFile,
  yaml: YamlSource,
  texts: ReadonlyMap<string, Texts>,
): Generator<Finding> {
  const { points = [], comparedWith = [] } = texts.get(file.id) ?? {};
  if (comparedWith.length > 0 && points.length === 0) {
    yield findingIn(
      file,
      namePosition(yaml, ['comparedWith']),
      'the text has no points to set beside those of another',
      'add points, or take comparedWith out',
    );
  }
  for (const [index, id] of comparedWith.entries()) {
    const other = id === undefined ? undefined : texts.get(id);
    if (id === undefined || !other) continue;
    const position = valuePosition(yaml, ['comparedWith', index]);
    if (id === file.id) {
      yield findingIn(file, position, 'the text is compared with itself', 'name another text');
    } else if (other.points.length === 0) {
      yield findingIn(
        file,
        position,
        `the text ${quote(id)} has no points to set beside those of this one`,
        `add points to content/proposals/${id}.mdx, or take it out of comparedWith`,
      );
    }
  }
}
