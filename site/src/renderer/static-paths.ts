import { plannedPages } from '#planned-pages'
import { notFoundPath } from '../page-plan/addresses/not-found-path.ts'
import type { PageProps } from '../page-plan/props/page-props.ts'
import { routeOf } from './route-of.ts'

/** What Astro's getStaticPaths wants for one of the catch-all routes: empty in the warm build, the plan in a static one. */
export async function staticPaths(
  route: string,
): Promise<{ params: { path: string | undefined }; props: { page: PageProps } }[]> {
  return (await plannedPages())
    .map((entry) => ({ ...routeOf(entry), page: entry.props }))
    .filter((one) => one.route === route)
    .map((one) => ({ params: { path: one.param }, props: { page: one.page } }))
}

/** The 404 page of a static build: the one page Astro wants as a route of its own. */
export async function notFoundPage(): Promise<PageProps> {
  const entry = (await plannedPages()).find(({ path }) => path === notFoundPath('vi'))
  if (!entry) throw new Error('the plan has no 404 page')
  return entry.props
}
