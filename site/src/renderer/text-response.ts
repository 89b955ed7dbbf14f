import type { APIContext } from 'astro'
import type { PageProps } from '../page-plan/props/page-props.ts'
import { isTextPage } from './text/is-text-page.ts'
import { textOfPage } from './text/text-of-page.ts'

/** Answers with a planned text page: of the request in the warm renderer, of getStaticPaths in a static build. */
export async function textResponse({ locals, props }: APIContext<{ page?: PageProps }>): Promise<Response> {
  const page = locals.page ?? props.page
  if (!page || !isTextPage(page)) throw new Error(`a ${page?.kind ?? 'missing page'} is not a text file`)
  return new Response(await textOfPage(page))
}
