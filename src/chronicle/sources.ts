import type { SourceEntry } from '../schema/source.ts';
import type { Source, SourcedText } from './registry.ts';
import { typeset } from './typeset.ts';

/** Sources with the numbers that citations show: their places in the list, from 1. */
export function numberSources(sources: readonly SourceEntry[]): readonly Source[] {
  return sources.map((source, index) => ({ ...source, number: index + 1 }));
}

/** The sources with these ids, in the order of their numbers. */
export function citedSources(
  sources: readonly Source[],
  ids: readonly string[],
): readonly Source[] {
  return sources.filter((source) => ids.includes(source.id));
}

/** A statement with the sources that its entry names for it. */
export function buildSourcedText(
  { text, sources: ids }: { readonly text: string; readonly sources: readonly string[] },
  sources: readonly Source[],
): SourcedText {
  return { text: typeset(text), sources: citedSources(sources, ids) };
}
