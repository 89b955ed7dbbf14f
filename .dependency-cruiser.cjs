const packages = ['cms', 'site', 'scripts']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-types-stands-alone',
      comment: 'The contracts import zod and a slug library, and nothing else: no Node, no framework.',
      severity: 'error',
      from: { path: '^shared-types/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^shared-types/src', 'node_modules/zod/', 'node_modules/@sindresorhus/slugify/'] },
    },
    ...packages.map((name) => ({
      name: `${name}-knows-only-shared-types`,
      comment: 'cms, site and scripts never import each other: they talk over HTTP or are started as processes.',
      severity: 'error',
      from: { path: `^${name}/` },
      to: { path: `^(${packages.filter((other) => other !== name).join('|')})/` },
    })),
    {
      name: 'contracts-by-their-door',
      comment: 'Another package imports shared-types by an export subpath, never by a file of it.',
      severity: 'error',
      from: { path: '^(cms|site|scripts)/' },
      to: { path: '^shared-types/src' },
    },
    {
      name: 'page-plan-is-pure',
      comment:
        'Which pages exist and what they show is decided without disk, network, clock or framework; digests are sums.',
      severity: 'error',
      from: { path: '^site/src/page-plan', pathNot: '\\.test\\.ts$' },
      to: { path: ['^site/src/(publisher|pages|layouts|components)', 'node_modules/(astro|pagefind|pino)/'] },
    },
    {
      name: 'page-plan-without-node',
      severity: 'error',
      from: { path: '^site/src/page-plan', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^astro:', '^virtual:', '^#', '\\?', '^#planned-pages$'] },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    exclude: { path: ['\\.astro$', '\\.(css|svg|png|jpg|woff2)$'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
