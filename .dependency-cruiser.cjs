// The arrows between the rooms. `tools/bounds.ts` runs these rules on the house, and proves on `tools/bad-imports/`,
// a house of the same shape with one bad import for each of them, that every rule can fail.
const { imports } = require('./package.json');

/** What each room may import: other rooms (through their doors), packages, and Node's own modules or not. */
const rooms = {
  schema: { rooms: [], packages: ['zod/mini'] },
  engine: { rooms: ['schema'], packages: [] },
  page: { rooms: ['schema', 'engine', 'components'], packages: ['webextension-polyfill', 'preact', 'zod/mini'] },
  background: {
    rooms: ['schema', 'engine'],
    files: ['packs/sites.json'],
    packages: ['webextension-polyfill', 'zod/mini'],
  },
  packs: { rooms: ['schema'], packages: ['yaml', 'commander', 'zod/mini', 'typescript', 'vite'], node: true },
  components: { rooms: ['schema'], packages: ['preact', 'd3-scale'] },
  ui: {
    rooms: ['schema', 'components'],
    files: ['engine/export/index.ts'],
    packages: ['preact', 'webextension-polyfill', 'zod/mini'],
  },
  cli: {
    rooms: ['schema', 'engine', 'packs'],
    files: ['page/read/index.ts'],
    packages: ['commander', 'jsdom', '@mozilla/readability', 'vite', 'zod/mini'],
    node: true,
  },
  entrypoints: {
    rooms: ['schema', 'engine', 'page', 'background', 'components', 'ui'],
    packages: ['wxt', 'preact', 'webextension-polyfill'],
  },
  modules: { rooms: ['packs'], packages: ['wxt'], node: true },
};

/** Rooms beside the product: they may look at anything, and nobody may depend on them. */
const outside = ['bench', 'e2e', 'evaluation', 'fixtures', 'tools'];
/** Tests and what only they use. */
const test = '\\.test\\.tsx?$|/testing/';

const escapeText = (text) => text.replaceAll('.', '\\.');
/** What `cli/bundle.mjs` makes: not there in a fresh clone. */
const made = '^(\\.\\./)?dist/';
const inRooms = (names) => `^(${names.join('|')})/`;
const doors = Object.values(imports).map((path) => `^${escapeText(path.slice(2)).replace('*', '[^/]+')}$`);

const allowed = ([room, { rooms: others, files = [], packages, node = false }]) => ({
  name: `${room}-imports`,
  comment: `${room}/ may import: ${[...others, ...files, ...packages, ...(node ? ['node:*'] : [])].join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: test },
  to: {
    pathNot: [
      inRooms([room, ...others]),
      ...files.map((file) => `^${escapeText(file)}$`),
      ...packages.map((name) => `^node_modules/${escapeText(name)}/`),
      '^#i18n$',
      made,
    ],
    ...(node ? { dependencyTypesNot: ['core'] } : {}),
  },
});

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(allowed),
    {
      name: 'one-door',
      comment: 'between rooms only what "imports" in package.json lists',
      severity: 'error',
      from: { path: '^([^/]+)/', pathNot: inRooms(outside) },
      to: { path: inRooms(Object.keys(rooms)), pathNot: ['^$1/', ...doors] },
    },
    {
      name: 'engine-schema-types-only',
      comment: 'so that the engine has no dependency at run time, and validation never slows the hot path',
      severity: 'error',
      from: { path: '^engine/', pathNot: test },
      to: { path: '^schema/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sentry-stays-small',
      comment: 'the sentry runs on every page: by no path may it reach the engine, the polyfill, zod or Preact',
      severity: 'error',
      from: { path: '^page/sentry\\.ts$' },
      to: { reachable: true, path: '.', pathNot: '^page/sentry' },
    },
    {
      name: 'nobody-imports',
      comment: 'entry points, the command line and the tools around the product are leaves',
      severity: 'error',
      from: { path: '^([^/]+)/', pathNot: inRooms(outside) },
      to: { path: inRooms(['entrypoints', 'cli', 'modules', ...outside]), pathNot: '^$1/' },
    },
    {
      name: 'no-cycles',
      comment: 'types may go round: they are gone when the code runs',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: "also catches WXT's own aliases (@/, ~/), which Node does not know",
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^#i18n$', '\\.css\\?inline$', made] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|dist|tools/bad-imports)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
