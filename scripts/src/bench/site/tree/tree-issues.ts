import type { BuiltPage } from './built-pages.ts'
import { feedIssues } from './feed-issues.ts'
import { htmlIssues } from './html-issues.ts'
import { inlineScriptIssues } from './inline-script-issues.ts'
import { languageIssues } from './language-issues.ts'
import { structuredDataIssues } from './structured-data-issues.ts'

/** What independent validators find wrong in a public tree read back from disk, a sentence each. */
export interface TreeIssues {
  html: string[]
  feeds: string[]
  structuredData: string[]
  languages: string[]
  inlineScripts: string[]
}

/** Checks every page and feed of a tree: `pages` are those below `www`. */
export async function treeIssues(www: string, pages: readonly BuiltPage[]): Promise<TreeIssues> {
  return {
    html: await htmlIssues(pages),
    feeds: await feedIssues(www),
    structuredData: structuredDataIssues(pages),
    languages: languageIssues(pages),
    inlineScripts: inlineScriptIssues(pages),
  }
}
