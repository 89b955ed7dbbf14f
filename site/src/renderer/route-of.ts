import type { PageProps } from '../page-plan/props/page-props.ts'
import { notFoundPath } from '../page-plan/addresses/not-found-path.ts'
import { isTextPage } from './text/is-text-page.ts'

const textExtensions = ['.xml', '.txt', '.json', '.jsonld', '.csv', '.js', '.ics']

/** Which of the site's routes draws a planned page, and what it calls the page's path. */
export function routeOf({ path, props }: { path: string; props: PageProps }): {
  route: string
  param: string | undefined
} {
  const bare = path.slice(1)
  if (isTextPage(props)) {
    const extension = textExtensions.find((one) => path.endsWith(one))
    if (!extension) throw new Error(`${path} has no route: text pages end in ${textExtensions.join(', ')}`)
    return { route: `/[...path]${extension}`, param: bare.slice(0, -extension.length) }
  }
  if (path === notFoundPath('vi')) return { route: '/404', param: undefined }
  if (!path.endsWith('/')) throw new Error(`${path} has no route: pages end in /`)
  return { route: '/[...path]', param: bare.slice(0, -1) || undefined }
}
