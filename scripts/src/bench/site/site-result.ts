import type { AccessIssue } from './browser/check-page.ts'
import type { LighthouseScores } from './browser/run-lighthouse.ts'
import type { PageWeight } from './browser/weigh-page.ts'
import type { TreeIssues } from './tree/tree-issues.ts'

/** All that one run of the site benchmark found out. */
export interface SiteFindings {
  templates: number
  pages: number
  scores: readonly LighthouseScores[]
  weights: readonly PageWeight[]
  access: readonly AccessIssue[]
  tree: TreeIssues
  /** HTTP Observatory's score of the shipped headers. */
  observatory: number
  /** Processes that waited for a core, one-minute mean at the end. */
  load: number
}

/** The last line of the site benchmark: the keys of the issue in its order, then what explains them. KB are 1,024 bytes. */
export function siteResult({
  templates,
  pages,
  scores,
  weights,
  access,
  tree,
  observatory,
  load,
}: SiteFindings): object {
  const least = (key: 'performance' | 'accessibility' | 'best_practices' | 'seo') =>
    Math.min(...scores.map((score) => score[key]))
  const most = (value: (weight: PageWeight) => number) => Math.max(...weights.map(value))
  const kb = (bytes: number) => Number((bytes / 1024).toFixed(1))
  return {
    bench: 'site',
    templates,
    lighthouse_min: {
      performance: least('performance'),
      accessibility: least('accessibility'),
      best_practices: least('best_practices'),
      seo: least('seo'),
    },
    html_css_js_kb_max: kb(most(({ textBytes }) => textBytes)),
    js_kb_before_interaction_max: kb(most(({ scriptBytes }) => scriptBytes)),
    axe_violations: access.reduce((sum, { nodes }) => sum + nodes, 0),
    pages,
    looked_at: weights.length,
    font_kb_max: kb(most(({ fontBytes }) => fontBytes)),
    layout_shift_max: Number(most(({ layoutShift }) => layoutShift).toFixed(3)),
    requests_elsewhere: weights.reduce((sum, { foreign }) => sum + foreign.length, 0),
    observatory,
    html_issues: tree.html.length,
    feed_issues: tree.feeds.length,
    json_ld_issues: tree.structuredData.length,
    hreflang_issues: tree.languages.length,
    inline_script_issues: tree.inlineScripts.length,
    load_average: Number(load.toFixed(2)),
  }
}
