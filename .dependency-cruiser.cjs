// Who may import whom. This table is the only place where that is written: the rules below are made from it.
// A row may always import itself; what it may import besides is named.

// The business, lowest room first: each may import those before it.
const rooms = [
  'cases',
  'questions',
  'lists',
  'notices',
  'safeguards',
  'retention',
  'papers',
  'visits',
  'family',
  'guide',
  'prints',
  'channels',
  'sheets',
  'insights',
];
const ground = ['domain', 'contract', 'platform', 'departments', 'access', 'catalogue', 'tongues'];

const arrows = {
  domain: [],
  contract: [],
  platform: [],
  departments: ['domain'],
  access: ['platform', 'contract'],
  catalogue: ['access', 'platform', 'departments', 'domain', 'contract'],
  tongues: ['access', 'platform', 'departments', 'domain', 'contract'],
  ...Object.fromEntries(rooms.map((room, place) => [room, [...ground, ...rooms.slice(0, place)]])),
  web: [],
};

// Single files besides. The staff's screens read a day as it is typed, and show it in its era, by the very functions with
// which the service reads it: a second reading would one day refuse or take another day than the service. Which question
// comes next, and what a paper on the table says, is the same at the desk and on the family's own pages; what of a list ends today is reckoned where the papers lie. The files are pure; whatever else a screen knows, it asks of the contract.
const files = { web: '^src/domain/(calendar-date|era|first-page|next-question|papers-on-the-table)\\.ts$' };

// The files beside the folders put the parts together: they may import everything, nothing below may import them.
const top = '^src/[a-z.-]+\\.ts$|^src/demo/';

const folders = (names) => `^src/(${names.join('|')})/`;
const known = `${folders(Object.keys(arrows))}|${top}`;
const ours = '^(src|migrations|test|graphql)/';
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    ...Object.entries(arrows).map(([folder, may]) =>
      forbid(
        `arrows-${folder}`,
        `src/${folder} may import ${may.length ? may.join(', ') : 'nothing else of ours'}${folder in files ? ` but ${files[folder]}` : ''}.`,
        { path: folders([folder]) },
        { path: ours, pathNot: [folders([folder, ...may]), ...(folder in files ? [files[folder]] : [])] },
      ),
    ),
    forbid(
      'arrows-migrations',
      'A migration is plain SQL and must keep its meaning when the code moves on.',
      { path: '^migrations/' },
      { path: ours, pathNot: '^migrations/' },
    ),
    forbid('arrows-top', 'Nothing imports what puts the parts together.', { pathNot: top }, { path: top }),
    forbid(
      'arrows-unknown-folder',
      'A new folder needs its row in the table of .dependency-cruiser.cjs.',
      { path: '^src/', pathNot: known },
      {},
    ),
    forbid('no-circular', 'A circle has no lowest room; type-only imports count.', {}, { circular: true }),
    // The one package that is named holds types alone, and names no file to resolve to.
    forbid(
      'no-unresolvable',
      'This import leads nowhere.',
      {},
      {
        couldNotResolve: true,
        pathNot: '^@graphql-typed-document-node/core$',
      },
    ),
    forbid(
      'domain-is-pure',
      'src/domain is pure: no package, nothing of Node.',
      { path: '^src/domain/' },
      { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'] },
    ),
    forbid(
      'contract-imports-nothing',
      'src/contract is generated types and nothing else.',
      { path: '^src/contract/' },
      { path: '.+', pathNot: '^src/contract/' },
    ),
    forbid(
      'typeorm-behind-the-door',
      'TypeORM belongs to src/platform, migrations and *.entity.ts: one door to the database.',
      { path: '^(src|migrations)/', pathNot: '^src/platform/|^migrations/|\\.entity\\.ts$' },
      { path: npm('typeorm', '@nestjs/typeorm') },
    ),
    forbid(
      'pg-behind-the-door',
      'pg belongs to src/platform: one door to the database.',
      { path: '^(src|migrations)/', pathNot: '^src/platform/' },
      { path: npm('pg', 'pg-pool', '@types/pg') },
    ),
    forbid(
      'queue-behind-the-door',
      'BullMQ, ioredis and what counts in Redis belong to src/platform.',
      { path: '^(src|migrations)/', pathNot: '^src/platform/' },
      { path: npm('bullmq', '@nestjs/bullmq', 'ioredis', 'rate-limiter-flexible') },
    ),
    forbid(
      'no-dev-dependency',
      'The image has no development packages: what src runs belongs in dependencies. Not the screens, which are bundled, and the page for developers.',
      { path: '^(src|migrations)/', pathNot: '^src/access/graphql/graphiql\\.ts$|^src/web/client/' },
      {
        dependencyTypes: ['npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

// For the picture in the README; hidden from dependency-cruiser, which knows every key of its settings.
Object.defineProperty(module.exports, 'arrows', { value: arrows, enumerable: false });
