import type { SourceEntry } from '../schema/source.ts';
import type { Source } from './registry.ts';

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
