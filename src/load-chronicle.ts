/** The only caller of getCollection: what the framework has read becomes the record, once for all pages. */
import { fileURLToPath } from 'node:url';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { drawMap, type DrawnMap } from './cartography/draw-map.ts';
import { readMapFile } from './cartography/map-file.ts';
import { parseMapShapes } from './cartography/map-shapes.ts';
import { buildChronicle } from './chronicle/build-chronicle.ts';
import type { Chronicle } from './chronicle/chronicle.ts';
import type { ChronicleEvent, Proposal } from './chronicle/negotiation.ts';
import type { Entry } from './chronicle/entries.ts';
import { deployment } from './deployment.ts';
import { citationsIn, type Citation } from './prose/citations.ts';
import { idsNamedIn } from './prose/ids-named.ts';
import type { MapEntry } from './schema/map.ts';

let loading: Promise<Chronicle> | undefined;

/** The record, built at the first call. */
export function loadChronicle(): Promise<Chronicle> {
  // In development the content may have changed since.
  if (import.meta.env.DEV) return load();
  return (loading ??= load());
}

async function load(): Promise<Chronicle> {
  const [site, redirects] = await Promise.all([
    getEntry('site', 'site'),
    getEntry('redirects', 'redirects'),
  ]);
  if (!site || !redirects)
    throw new Error('The content folder has no site.yml or no redirects.yml.');
  return buildChronicle({
    site: site.data,
    redirects: redirects.data.redirects,
    events: (await getCollection('events')).map(entryOf),
    proposals: (await getCollection('proposals')).map(entryOf),
    parties: (await getCollection('parties')).map(entryOf),
    people: (await getCollection('people')).map(entryOf),
    places: (await getCollection('places')).map(entryOf),
    territories: (await getCollection('territories')).map(entryOf),
    questions: (await getCollection('questions')).map(entryOf),
  });
}

function entryOf<T>({ id, data }: { id: string; data: T }): Entry<T> {
  return { id, data };
}

/** The map of the record, drawn for a page of its own and, coarser, for the margin of an event. */
export interface RecordMap {
  readonly about: MapEntry;
  readonly large: DrawnMap;
  readonly small: DrawnMap;
}

/** Both maps are this wide in their own units; their letters and lines are sized by it. */
const MAP_WIDTH = 760;

let loadingMap: Promise<RecordMap | undefined> | undefined;

/** The map, drawn at the first call; undefined for a record without shapes. */
export function loadMap(): Promise<RecordMap | undefined> {
  if (import.meta.env.DEV) return drawRecordMap();
  return (loadingMap ??= drawRecordMap());
}

async function drawRecordMap(): Promise<RecordMap | undefined> {
  const file = await readMapFile(fileURLToPath(deployment.contentFolder));
  const about = file && (await getEntry('geo', 'map'));
  if (file?.text === undefined || !about) return undefined;
  const shapes = parseMapShapes(file.text);
  return {
    about: about.data,
    large: drawMap(shapes, about.data, { width: MAP_WIDTH, decimals: 1 }),
    small: drawMap(shapes, about.data, { width: MAP_WIDTH, decimals: 0 }),
  };
}

type ProseCollection = 'events' | 'proposals' | 'territories' | 'questions' | 'pages';

/** An entry with a body: what the page renders, where its citations stand, and which file to edit. */
export interface ProseEntry {
  readonly entry: CollectionEntry<ProseCollection>;
  readonly citations: readonly Citation[];
  /** Path inside the content folder: `events/2025/jeddah-talks.mdx`. */
  readonly file: string;
}

/** The body of an entry. Rendering stays with the page: moved out of it, Astro loses styles in development. */
export async function loadProse(collection: ProseCollection, id: string): Promise<ProseEntry> {
  const prose = await findProse(collection, id);
  if (!prose) throw new Error(`The content folder has no ${collection}/${id}.mdx.`);
  return prose;
}

/** The same; undefined where the record has no such entry. */
export async function findProse(
  collection: ProseCollection,
  id: string,
): Promise<ProseEntry | undefined> {
  const entry = await getEntry(collection, id);
  return entry && { entry, citations: citationsIn(entry.body ?? ''), file: entry.filePath ?? '' };
}

/** The proposals that the text of an event links to, in the order of proposals. */
export async function loadProposalsNamed(event: ChronicleEvent): Promise<readonly Proposal[]> {
  const { proposals } = await loadChronicle();
  const entry = await getEntry('events', event.id);
  const named = new Set(idsNamedIn(entry?.body ?? '', 'Proposal'));
  return proposals.filter(({ id }) => named.has(id));
}

/** The events and proposals whose text links to a person, each in their order. */
interface Namings {
  readonly events: readonly ChronicleEvent[];
  readonly proposals: readonly Proposal[];
}

/** Ids of the people that each text names, by the id of its entry. */
type NamesInTexts = Readonly<Record<'events' | 'proposals', ReadonlyMap<string, Set<string>>>>;

let loadingNames: Promise<NamesInTexts> | undefined;

/** Where a person is named. All texts are read at the first call. */
export async function loadNamings(person: string): Promise<Namings> {
  const { events, proposals } = await loadChronicle();
  const names = await (import.meta.env.DEV ? readNames() : (loadingNames ??= readNames()));
  return {
    events: events.filter(({ id }) => names.events.get(id)?.has(person)),
    proposals: proposals.filter(({ id }) => names.proposals.get(id)?.has(person)),
  };
}

async function readNames(): Promise<NamesInTexts> {
  const namesIn = (entries: readonly { id: string; body?: string | undefined }[]) =>
    new Map(entries.map(({ id, body }) => [id, new Set(idsNamedIn(body ?? '', 'Person'))]));
  return {
    events: namesIn(await getCollection('events')),
    proposals: namesIn(await getCollection('proposals')),
  };
}
