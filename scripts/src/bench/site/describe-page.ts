import type { LighthouseScores } from './browser/run-lighthouse.ts'
import type { PageWeight } from './browser/weigh-page.ts'

/** One page's figures to be read: scores, weight, layout shift and address, then what cost points. */
export function describePage(scores: LighthouseScores, weight: PageWeight | undefined): string[] {
  const { performance, accessibility, best_practices, seo, address, lost } = scores
  const kb = weight ? `${(weight.textBytes / 1024).toFixed(1)} KB, shift ${weight.layoutShift.toFixed(3)}` : ''
  return [
    `    ${[performance, accessibility, best_practices, seo].join(' ')}  ${kb}  ${address}`,
    ...lost.map((line) => `        ${line}`),
  ]
}
