import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce } from '../../src/bench/site/at-once.ts'
import { checkAccess } from '../../src/bench/site/browser/check-access.ts'
import { weighPage } from '../../src/bench/site/browser/weigh-page.ts'
import { type BuiltPage, builtPages } from '../../src/bench/site/tree/built-pages.ts'
import { chooseTemplates } from '../../src/bench/site/tree/choose-templates.ts'
import { type TreeIssues, treeIssues } from '../../src/bench/site/tree/tree-issues.ts'
import { buildExamples } from './build-examples.ts'
import { isLight } from './is-light.ts'
import { openSite } from './open-site.ts'

let pages: BuiltPage[]
let issues: TreeIssues
let site: Awaited<ReturnType<typeof openSite>>
/** The heaviest example of every template. */
let addresses: string[]

beforeAll(async () => {
  const www = await buildExamples()
  pages = builtPages(www)
  issues = await treeIssues(www, pages)
  addresses = chooseTemplates(pages, ['moha.gov.vn']).map(({ host, path }) => `https://${host}${path}`)
  site = await openSite(www)
}, 120_000)
afterAll(() => site?.close())

describe('the example pages, read back from disk', () => {
  it('W6 are valid HTML', () => {
    expect(pages.length).toBeGreaterThan(20)
    expect(issues.html).toEqual([])
  })

  it('W6 have valid feeds', () => {
    expect(issues.feeds).toEqual([])
  })

  it('W6 say only what schema.org knows to machines', () => {
    expect(issues.structuredData).toEqual([])
  })

  it('W5 run no script in the page but one the shipped policy names', () => {
    expect(issues.inlineScripts).toEqual([])
  })
})

describe('the heaviest example of every template, in a browser', () => {
  it('W1 MOHA-pre looks at the style guide, which shows every component', () => {
    expect(addresses).toContain('https://moha.gov.vn/bo-giao-dien/')
  })

  it('W1 breaks no rule of axe, and fits the window, in light, dark, high contrast, 200 % text and 320 px', async () => {
    const found = await atOnce(3, addresses, (address) => checkAccess(site.browser, address))
    expect(found.flat().map(({ words }) => words)).toEqual([])
  }, 240_000)

  it('W3 P3 is small, asks nobody else, loads no script by itself, and moves little when fonts come late', async () => {
    const weights = await atOnce(3, addresses, (address) => weighPage(site.browser, address))
    for (const weight of weights) expect(weight).toSatisfy(isLight)
  }, 120_000)
})
