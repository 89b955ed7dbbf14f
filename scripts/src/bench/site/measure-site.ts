import { once } from 'node:events'
import { loadavg } from 'node:os'
import { PlainFailure } from '../../command/plain-failure.ts'
import type { StepReporter } from '../../console/step-reporter.ts'
import { freePort } from '../../net/free-port.ts'
import type { Supervisor } from '../../start/supervisor.ts'
import { atOnce } from './at-once.ts'
import { checkAccess } from './browser/check-access.ts'
import { scoreOften } from './browser/score-often.ts'
import { startSiteBrowser } from './browser/start-site-browser.ts'
import { weighPage } from './browser/weigh-page.ts'
import { buildDemo } from './build-demo.ts'
import { describePage } from './describe-page.ts'
import { observe } from './observatory/observe.ts'
import { siteResult } from './site-result.ts'
import { createTestAuthority } from './tls/test-authority.ts'
import { serveOverTls } from './tls/serve-over-tls.ts'
import { builtPages } from './tree/built-pages.ts'
import { type ChosenPage, chooseTemplates } from './tree/choose-templates.ts'
import { hostsToMeasure } from './tree/hosts-to-measure.ts'
import { treeIssues } from './tree/tree-issues.ts'

/** What to measure: a tree that is already there, or null to build the demo under a regulation; and which addresses. */
export interface SiteBench {
  www: string | null
  profile: string
  match: RegExp
}

/** Builds the portals' files, reads them back, serves them over TLS, and looks at one page of every template. */
export async function measureSite(
  bench: SiteBench,
  folder: string,
  supervisor: Supervisor,
  step: StepReporter['step'],
): Promise<object> {
  const www = bench.www ?? (await buildDemo(folder, bench.profile, supervisor, step))
  const pages = builtPages(www)
  const hosts = hostsToMeasure(pages)
  const chosen = chooseTemplates(pages, hosts).filter(({ path }) => bench.match.test(path))
  if (chosen.length === 0) throw new PlainFailure(`No page of ${www} is to be measured.`)

  const tree = await step(`Validating ${pages.length} pages and their feeds`, () => treeIssues(www, pages))
  for (const issue of Object.values(tree).flat()) console.log(`    ${issue}`)

  const authority = await createTestAuthority(hosts)
  const site = await serveOverTls(www, authority, new URL('http://127.0.0.1:9'))
  const { browser, debuggingPort } = await startSiteBrowser(site.port, await freePort())
  const exited = new Promise<string>((resolve) => browser.once('disconnected', () => resolve('disconnected')))
  const stop = async () => {
    await browser.close()
    site.close()
  }
  supervisor.keep({ name: 'Chromium', logFile: '', exited, stop })

  // A browser that was stopped answers nobody any more: what waits for it would wait for ever.
  const stopped = once(supervisor.signal, 'abort').then(() => Promise.reject(new PlainFailure('Stopped.')))
  stopped.catch(() => {})

  const each = <Found>(what: string, count: number, look: (address: string, page: ChosenPage) => Promise<Found>) =>
    step(`${what} (${chosen.length} pages)`, () =>
      atOnce(count, chosen, (page) => Promise.race([look(`https://${page.host}${page.path}`, page), stopped])),
    )
  const weights = await each('Weighing', 1, (address) => weighPage(browser, address))
  const access = (await each('Looking with axe in five states', 2, (address) => checkAccess(browser, address))).flat()
  for (const { words } of access) console.log(`    ${words}`)
  const scores = await each('Running Lighthouse', 1, async (address, { host, path }) => {
    const html = pages.find((page) => page.host === host && page.path === path)?.html ?? ''
    const indexable = !html.includes('<meta name="robots" content="noindex">')
    const found = await scoreOften(debuggingPort, address, { indexable })
    for (const line of describePage(
      found,
      weights.find((weight) => weight.address === address),
    ))
      console.log(line)
    return found
  })
  const { score: observatory } = await step('Asking HTTP Observatory', () =>
    observe(`localhost:${site.port}`, authority.authority),
  )
  const templates = new Set(chosen.map(({ template }) => template)).size
  return siteResult({
    ...{ templates, pages: pages.length, scores, weights, access, tree, observatory },
    load: loadavg()[0] ?? 0,
  })
}
