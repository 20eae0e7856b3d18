/** The entries of the repository as their authors wrote them: what a page of the built site must show. */
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { eventSchema, type EventEntry } from '../../src/schema/event.ts';
import { proposalSchema, type ProposalEntry } from '../../src/schema/proposal.ts';

export interface WrittenEntry<T> {
  readonly id: string;
  readonly data: T;
  /** MDX without front matter. */
  readonly body: string;
}

export function readEvents(content = 'content'): Promise<readonly WrittenEntry<EventEntry>[]> {
  return readEntries(join(content, 'events/*/*.mdx'), (data) => eventSchema.parse(data));
}

export function readProposals(
  content = 'content',
): Promise<readonly WrittenEntry<ProposalEntry>[]> {
  return readEntries(join(content, 'proposals/*.mdx'), (data) => proposalSchema.parse(data));
}

async function readEntries<T>(pattern: string, parseData: (data: unknown) => T) {
  const files = (await Array.fromAsync(glob(pattern))).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, front = '', ...body] = (await readFile(file, 'utf8')).split(/^---$/m);
      return { id: basename(file, '.mdx'), data: parseData(parse(front)), body: body.join('---') };
    }),
  );
}
