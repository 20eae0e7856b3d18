import { componentNamed } from '../prose/components.ts';
import type { ProseElement } from '../prose/prose.ts';
import { REFERABLE, referentsOf, type Referable } from '../schema/identifier.ts';
import type { ContentFile } from './content-file.ts';
import type { Position } from './problem.ts';
import { valuePosition } from './yaml-position.ts';

/** An id of another entry, where it stands, and the folders in which the entry may be. */
export interface Mention extends Position {
  readonly id: string;
  readonly folders: readonly Referable[];
}

/** Every mention of other entries in a file: in its fields, wherever the schema has them, then in its text. */
export function* mentionsIn(file: ContentFile): Generator<Mention> {
  for (const { path, schema, value } of file.fields) {
    const folders = referentsOf(schema);
    if (file.yaml && folders && typeof value === 'string') {
      yield { id: value, folders, ...valuePosition(file.yaml, path) };
    }
  }
  for (const element of file.prose?.elements ?? []) yield* mentionsInElement(element);
}

function* mentionsInElement({ name, attributes, line, column }: ProseElement): Generator<Mention> {
  for (const [attribute, { names }] of Object.entries(componentNamed(name)?.attributes ?? {})) {
    const folder = REFERABLE.find((referable) => referable === names);
    const id = attributes.get(attribute);
    if (folder && id !== undefined) yield { id, folders: [folder], line, column };
  }
}
