/** One thing that is built before it can run. All paths are relative to the project's top folder. */
export interface Build {
  title: string
  /** The package whose script does it. */
  folder: string
  script: string
  /** What the result depends on. */
  sources: readonly string[]
  /** The folder that is made; removed before it is built again. */
  output: string
  environment: Readonly<Record<string, string>>
}

const contracts = ['tsconfig.base.json', 'shared-types/package.json', 'shared-types/tsconfig.json', 'shared-types/src']

export const sharedTypesBuild: Build = {
  title: 'Building the shared contracts',
  folder: 'shared-types',
  script: 'build',
  sources: contracts,
  output: 'shared-types/dist',
  environment: {},
}

export const cmsBuild: Build = {
  title: 'Building the CMS and its panel (a minute)',
  folder: 'cms',
  script: 'build',
  sources: [
    ...contracts,
    'cms/package.json',
    'cms/tsconfig.json',
    'cms/config',
    'cms/src',
    'cms/public',
    'cms/favicon.png',
  ],
  output: 'cms/dist',
  // Any other value builds the guided tour in, which covers buttons of the panel.
  environment: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
}

export const siteBuild: Build = {
  title: 'Building the site’s renderer',
  folder: 'site',
  script: 'build:renderer',
  sources: [...contracts, 'site/package.json', 'site/tsconfig.json', 'site/astro.config.ts', 'site/src', 'site/public'],
  output: 'site/dist',
  environment: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
}

/** Every build, in the order they need each other. */
export const builds: readonly Build[] = [sharedTypesBuild, cmsBuild, siteBuild]
