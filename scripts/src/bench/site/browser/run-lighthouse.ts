import lighthouse from 'lighthouse'

/** Lighthouse's four scores, 0 to 100, and each audit that cost points. */
export interface LighthouseScores {
  address: string
  performance: number
  accessibility: number
  best_practices: number
  seo: number
  /** What cost points, as `category: title`; nothing where a category has full marks. */
  lost: string[]
}

/**
 * One run as on a slow phone (Lighthouse's own default: simulated throttling). A page that asks not to be indexed is not
 * judged by whether it can be.
 */
export async function runLighthouse(
  debuggingPort: number,
  address: string,
  { indexable }: { indexable: boolean },
): Promise<LighthouseScores> {
  const run = await lighthouse(address, {
    port: debuggingPort,
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    skipAudits: indexable ? null : ['is-crawlable'],
  })
  if (!run || run.lhr.runtimeError)
    throw new Error(`Lighthouse could not look at ${address}.`, { cause: run?.lhr.runtimeError })
  const { categories, audits } = run.lhr
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  const lost = Object.values(categories).flatMap(({ title, score: reached, auditRefs }) =>
    (Math.round((reached ?? 0) * 100) === 100 ? [] : auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${title}: ${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? ''}`.trim()),
  )
  return {
    ...{ address, performance: score('performance'), accessibility: score('accessibility') },
    ...{ best_practices: score('best-practices'), seo: score('seo'), lost },
  }
}
