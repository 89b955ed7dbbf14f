import type { BootedCms } from '../boot/boot-strapi'

/** One HTTP route of the running CMS. */
export interface Route {
  method: string
  path: string
}

interface Layer {
  methods: string[]
  path: unknown
}

/** Every route the running CMS answers on, of every router, in order of path. */
export function routesOf({ strapi }: BootedCms): Route[] {
  const layers = [
    ...(strapi.server.listRoutes() as unknown as Layer[]),
    ...[strapi.server.api('admin'), strapi.server.api('content-api')].flatMap(
      (api) => api.listRoutes() as unknown as Layer[],
    ),
  ]
  const names = layers.flatMap(({ methods, path }) => methodsOf(methods).map((method) => `${method} ${String(path)}`))
  return [...new Set(names)]
    .map((name) => ({ method: name.slice(0, name.indexOf(' ')), path: name.slice(name.indexOf(' ') + 1) }))
    .sort((one, other) => one.path.localeCompare(other.path, 'en') || one.method.localeCompare(other.method, 'en'))
}

/** A route for every method there is stands as `ALL`; whoever answers GET answers HEAD. */
function methodsOf(methods: readonly string[]): string[] {
  return methods.length > 7 ? ['ALL'] : methods.filter((method) => method !== 'HEAD')
}

/** An address of the route: nothing exists under the names it is filled with. */
export function addressOf({ path }: Route): string {
  return path
    .replaceAll(/:(\w+)\*?(\([^)]*\))?\??/g, (_, name: string) =>
      path.includes('/single-types/') && name === 'model' ? 'api::portal.portal' : (fillings[name] ?? '0'),
    )
    .replaceAll(/\(.*\)/g, '0')
}

const fillings: Readonly<Record<string, string>> = {
  model: 'api::article.article',
  uid: 'api::article.article',
  contentType: 'api::article.article',
  type: 'article',
  locale: 'vi',
  targetField: 'channel',
}
