import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce } from '../../src/bench/site/at-once.ts'
import { checkAccess } from '../../src/bench/site/browser/check-access.ts'
import { weighPage } from '../../src/bench/site/browser/weigh-page.ts'
import { buildDemo } from '../../src/bench/site/build-demo.ts'
import { type BuiltPage, builtPages } from '../../src/bench/site/tree/built-pages.ts'
import { chooseTemplates } from '../../src/bench/site/tree/choose-templates.ts'
import { hostsToMeasure } from '../../src/bench/site/tree/hosts-to-measure.ts'
import { treeIssues } from '../../src/bench/site/tree/tree-issues.ts'
import { createSupervisor } from '../../src/start/supervisor.ts'
import { isLight } from './is-light.ts'
import { openSite } from './open-site.ts'

// Each takes minutes: a CMS furnished from nothing. The example pages stand for them in the default suite.
const whole = process.env['CONG_TEST_FULL'] === '1'

describe.runIf(whole).each(['MOHA', 'CCHC', 'HY', 'MIC', 'BP'])('the built demo under %s', (profile) => {
  const folder = mkdtempSync(join(tmpdir(), 'cong-demo-'))
  const supervisor = createSupervisor()
  let www: string
  let pages: BuiltPage[]
  let site: Awaited<ReturnType<typeof openSite>>
  let addresses: string[]

  beforeAll(async () => {
    www = await buildDemo(folder, profile, supervisor, async (_title, work) => work(() => {}))
    await supervisor.stopAll()
    pages = builtPages(www)
    addresses = chooseTemplates(pages, hostsToMeasure(pages)).map(({ host, path }) => `https://${host}${path}`)
    site = await openSite(www)
  }, 400_000)
  afterAll(async () => {
    await site?.close()
    await supervisor.stopAll()
    rmSync(folder, { recursive: true, force: true })
  })

  it('W5 W6 is valid: HTML, feeds, calendars, linked data, languages and the one inline script', async () => {
    expect(pages.length).toBeGreaterThan(100)
    const issues = await treeIssues(www, pages)
    for (const found of Object.values(issues)) expect(found).toEqual([])
  }, 300_000)

  it('W1 breaks no rule of axe in any of its five states, in either language, on the portal and a sub-portal', async () => {
    const found = await atOnce(2, addresses, (address) => checkAccess(site.browser, address))
    expect(found.flat().map(({ words }) => words)).toEqual([])
  }, 900_000)

  it('W2 W3 P3 is small, asks nobody else and loads no script by itself', async () => {
    const weights = await atOnce(2, addresses, (address) => weighPage(site.browser, address))
    expect(weights.filter((weight) => !isLight(weight))).toEqual([])
  }, 600_000)
})
