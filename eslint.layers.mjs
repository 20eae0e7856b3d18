/**
 * Layers point one way: each folder of src/ imports from those named beside it and from itself, never from the others.
 * docs/architecture.md says what each is for.
 */
import importX from 'eslint-plugin-import-x';

const RECORD = ['calendar', 'schema', 'chronicle'];
const VIEWS = [
  ...RECORD,
  'prose',
  'cartography',
  'timeline',
  'publish',
  'elements',
  'styles',
  'assets',
  'paths.ts',
  'deployment.ts',
];

const LAYERS = {
  calendar: [],
  prose: [],
  schema: ['calendar'],
  cartography: ['schema'],
  chronicle: ['calendar', 'schema'],
  checks: [...RECORD, 'prose', 'cartography', 'read-deployment.ts'],
  timeline: [...RECORD, 'paths.ts'],
  publish: [...RECORD, 'paths.ts'],
  elements: ['timeline', 'paths.ts', 'styles'],
  components: VIEWS,
  layouts: [...VIEWS, 'components'],
  pages: [...VIEWS, 'components', 'layouts', 'load-chronicle.ts'],
};

/** Packages that are kept at arm's length, and the one place each that may import them. */
const AT_ARMS_LENGTH = {
  'src/elements/vis-{timeline,items,options}.ts': ['vis-timeline/*', 'vis-data/*', 'moment'],
  'src/elements/vis-util.ts': ['vis-util/*'],
  'src/calendar/**': ['edtf', 'date-fns', '@date-fns/*'],
  'src/prose/**': ['satteri'],
  'src/cartography/**': ['d3-geo', 'topojson-client'],
};

const message = 'Layers point one way: see docs/architecture.md.';

const zones = Object.entries(LAYERS).map(([folder, below]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...below].map((name) => `./${name}`),
  message,
}));

const places = Object.keys(AT_ARMS_LENGTH);

/** Refuses every package of AT_ARMS_LENGTH but those of one place. */
function refusePackages(exceptAt) {
  const patterns = Object.entries(AT_ARMS_LENGTH)
    .filter(([place]) => place !== exceptAt)
    .map(([place, group]) => ({ group, message: `Only ${place} imports it.` }));
  return { 'no-restricted-imports': ['error', { patterns }] };
}

export const layerRules = [
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  { files: ['src/**'], rules: refusePackages() },
  ...places.map((place) => ({ files: [place], rules: refusePackages(place) })),
];
