import { expect, it } from 'vitest'
import { siteResult } from './site-result.ts'

const score = { performance: 100, accessibility: 100, best_practices: 100, seo: 100, lost: [] }
const weight = {
  textBytes: 2048,
  scriptBytes: 0,
  fontBytes: 1024,
  pictureBytes: 0,
  scripts: [],
  foreign: [],
  layoutShift: 0,
}
const findings = {
  ...{ templates: 2, pages: 7, observatory: 130, load: 0.5 },
  scores: [
    { ...score, address: '/', seo: 92 },
    { ...score, address: '/tin/', performance: 98 },
  ],
  weights: [
    { ...weight, address: '/' },
    { ...weight, address: '/tin/', textBytes: 10_240, scriptBytes: 512 },
  ],
  access: [{ address: '/', state: 'dark', rule: 'color-contrast', nodes: 3, words: '' }] as const,
  tree: { html: ['x'], feeds: [], structuredData: [], languages: [], inlineScripts: [] },
}

it('begins with the keys of the issue, in its order, and gives the worst page of each', () => {
  expect(JSON.stringify(siteResult(findings))).toMatch(
    `{"bench":"site","templates":2,"lighthouse_min":{"performance":98,"accessibility":100,"best_practices":100,"seo":92},` +
      `"html_css_js_kb_max":10,"js_kb_before_interaction_max":0.5,"axe_violations":3,`,
  )
})
