import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import {
  SYNTHETIC_COVERS_UNTIL,
  syntheticEvents,
  type SyntheticEvent,
} from './synthetic-events.ts';
import { SYNTHETIC_PARTIES, SYNTHETIC_TRACKS } from './synthetic-registries.ts';

/** Writes a whole content folder of synthetic events, over whatever was there. */
export async function writeSyntheticContent(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const files = new Map<string, string>([
    ['site.yml', yaml(SITE)],
    ['redirects.yml', yaml({ redirects: [] })],
    [
      'pages/about.mdx',
      entry(
        { title: 'About', summary: 'A record of made-up events.' },
        'These events are made up.',
      ),
    ],
    ['places/port.yml', yaml(PLACE)],
    ['people/envoy.yml', yaml({ name: 'Rudolf Rassendyll', party: SYNTHETIC_PARTIES[0]?.id })],
    ...SYNTHETIC_PARTIES.map(({ id, name, short }): [string, string] => [
      `parties/${id}.yml`,
      yaml({ name, short, kind: 'other' }),
    ]),
    ...syntheticEvents(count).map((event): [string, string] => [
      `events/${event.date.slice(0, 4)}/${event.id}.mdx`,
      eventEntry(event),
    ]),
  ]);
  for (const name of ['proposals']) await mkdir(join(folder, name), { recursive: true });
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

const SITE = {
  title: 'Synthetic',
  tagline: 'A record of events that never took place, to measure with.',
  summary: 'Every state, person and event of this record is made up.',
  coversUntil: SYNTHETIC_COVERS_UNTIL,
  tracks: SYNTHETIC_TRACKS,
  phases: [
    { name: 'Before the talks', from: '2014-02-20', to: '2025-02-11' },
    { name: 'Contacts begin', from: '2025-02-12', to: '2025-05-31' },
    { name: 'Rounds', from: '2025-06-01' },
  ],
};

const PLACE = { name: 'Port', country: 'SA', lat: 21.5, lon: 39.2, timezone: 'Asia/Riyadh' };

function eventEntry({ id, status, significance, ...fields }: SyntheticEvent): string {
  return entry(
    {
      ...fields,
      ...(status !== 'held' && { status }),
      ...(significance !== 'normal' && { significance }),
      ...(fields.kind === 'call' ? {} : { place: 'port' }),
      summary: `${fields.title}. The sides gave no further account of it.`,
      sources: ['gazette', 'courier'].map((source) => ({
        id: source,
        url: `https://example.org/${source}/${id}`,
        publisher: `The ${source.slice(0, 1).toUpperCase()}${source.slice(1)}`,
        title: fields.title,
        published: SYNTHETIC_COVERS_UNTIL,
        kind: 'newspaper',
        lang: 'en',
      })),
      added: SYNTHETIC_COVERS_UNTIL,
    },
    `${fields.title}.<Cite source="gazette courier" />`,
  );
}

function entry(frontMatter: unknown, body: string): string {
  return `---\n${yaml(frontMatter)}---\n\n${body}\n`;
}

/** All text in quotes, since content asks for them around dates. */
function yaml(data: unknown): string {
  return stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}
