import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { type State, states } from './states.ts'

const foundSchema = z.array(
  z.object({ id: z.string(), help: z.string(), targets: z.array(z.string()), why: z.string() }),
)

/** One rule a page breaks in one state; `nodes` places, the first of them named. */
export interface AccessIssue {
  address: string
  state: State['name']
  rule: string
  nodes: number
  /** Rule, first place and reason, to be read. */
  words: string
}

/** The same of a page as it stands in a browser; it is left as the last state shows it. */
export async function checkPage(page: Page, address: string): Promise<AccessIssue[]> {
  await page.evaluate(axe.source)
  const issues: AccessIssue[] = []
  for (const state of states) {
    await page.setViewportSize({ width: state.width, height: 800 })
    await page.emulateMedia(state.media)
    await page.evaluate(`document.documentElement.style.fontSize = '${state.textSize}'`)
    for (const { id, help, targets, why } of foundSchema.parse(await page.evaluate(lookWithAxe)))
      issues.push({
        ...{ address, state: state.name, rule: id, nodes: targets.length },
        words: `${address} (${state.name}): ${help}: ${targets[0]} ${why}`,
      })
    const wide = z.number().parse(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
    if (wide > 0)
      issues.push({
        ...{ address, state: state.name, rule: 'reflow', nodes: 1 },
        words: `${address} (${state.name}): the page is ${wide} px wider than the window`,
      })
  }
  return issues
}

/** Runs in the page. */
const lookWithAxe = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => ({
    id,
    help,
    targets: nodes.map((node) => node.target.join(' ')),
    why: nodes[0]?.failureSummary?.replace(/\\s+/g, ' ') ?? '',
  })),
)`
