import { load, YAMLException } from 'js-yaml';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './front-matter.ts';
import { misreadingsIn, type Misreading } from './misreadings.ts';
import { yamlFault } from './yaml-fault.ts';

/** YAML that could be read: its values as the framework sees them, its nodes for their positions. */
export interface YamlSource {
  readonly document: Document.Parsed;
  readonly lineCounter: LineCounter;
  /** What js-yaml, the framework's parser, makes of the text. */
  readonly data: unknown;
  /** Where the two parsers differ, or could. If there are any, `data` is not what the author wrote. */
  readonly misreadings: readonly Misreading[];
}

export type ReadYaml =
  | { readonly yaml: YamlSource; readonly faults: readonly [] }
  | { readonly yaml?: undefined; readonly faults: readonly Fault[] };

/**
 * Reads YAML with two parsers: the framework's own, for the values that the site will have, and one that knows where each
 * value stands. What one of them refuses is a fault; where they read differently is noted.
 *
 * @param text the YAML as the framework gets it
 * @param indent how many columns its first line is moved to the right in the file
 */
export function readYaml(text: string, indent = 0): ReadYaml {
  const lineCounter = new LineCounter();
  const document = parsePositions(' '.repeat(indent) + text, lineCounter);
  if (!('contents' in document)) return { faults: [document] };
  const [first, ...others] = document.errors;
  if (first) {
    // After the first error the parser guesses; of what follows, only repeated fields are sure.
    const repeated = others.filter(({ code }) => code === 'DUPLICATE_KEY');
    return { faults: [first, ...repeated].map((error) => yamlFault(error, document, lineCounter)) };
  }
  const loaded = loadData(text);
  if ('fault' in loaded) return { faults: [loaded.fault] };
  const misreadings = [...misreadingsIn(document, loaded.data, lineCounter)];
  return { yaml: { document, lineCounter, data: loaded.data, misreadings }, faults: [] };
}

function parsePositions(text: string, lineCounter: LineCounter): Document.Parsed | Fault {
  try {
    return parseDocument(text, {
      schema: 'core',
      lineCounter,
      uniqueKeys: true,
      stringKeys: true,
      prettyErrors: false,
      // A silent parser says nothing of a second document.
      logLevel: 'error',
    });
  } catch {
    // The parser descends by recursion: what overflows its stack is no entry.
    return unreadable(1, 1);
  }
}

function loadData(text: string): { readonly data: unknown } | { readonly fault: Fault } {
  try {
    return { data: load(text) };
  } catch (error) {
    const { line = 0, column = 0 } = (error instanceof YAMLException && error.mark) || {};
    return { fault: unreadable(line + 1, column + 1) };
  }
}

function unreadable(line: number, column: number): Fault {
  return {
    line,
    column,
    wrong: 'the fields cannot be read from here on',
    cure: 'write one field a line, name: value, with quotes around values that hold signs such as : # [ ] { } & *',
  };
}
