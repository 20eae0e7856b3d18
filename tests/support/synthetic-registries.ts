/** The made-up states and tracks of synthetic events. */
import type { TrackColour } from '../../src/schema/vocabulary.ts';

interface SyntheticTrack {
  readonly id: string;
  readonly name: string;
  readonly colour: TrackColour;
}

export const SYNTHETIC_TRACKS: readonly SyntheticTrack[] = [
  { id: 'ruritania-graustark', name: 'Ruritania–Graustark', colour: 'purple' },
  { id: 'orsinia-ruritania', name: 'Orsinia–Ruritania', colour: 'blue' },
  { id: 'orsinia-graustark', name: 'Orsinia–Graustark', colour: 'orange' },
  { id: 'coast-states', name: 'Coast states', colour: 'green' },
  { id: 'multilateral', name: 'Multilateral', colour: 'teal' },
  { id: 'domestic', name: 'Domestic', colour: 'brown' },
  { id: 'field', name: 'In the field', colour: 'grey' },
];

interface SyntheticParty {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

export const SYNTHETIC_PARTIES: readonly SyntheticParty[] = [
  'Ruritania',
  'Graustark',
  'Orsinia',
  'Sylvania',
  'Borduria',
  'Syldavia',
  'Grand Fenwick',
  'Zubrowka',
  'Latveria',
  'Freedonia',
  'League of Coasts',
  'Council of Straits',
].map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, short: name }));
