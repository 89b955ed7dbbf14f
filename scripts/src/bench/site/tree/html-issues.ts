import { HtmlValidate } from 'html-validate'
import type { BuiltPage } from './built-pages.ts'

/** The standard, what the standard asks of whole documents, and accessibility; not the validator's own taste. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A button without a type submits: that is what ours are for.
    'no-implicit-button-type': 'off',
    // Everything comes from the page's own origin.
    'require-sri': 'off',
  },
})

/** What an independent validator finds wrong in the pages, a sentence each. */
export async function htmlIssues(pages: readonly BuiltPage[]): Promise<string[]> {
  const issues: string[] = []
  for (const { host, path, html } of pages) {
    const report = await validator.validateString(html, `${host}${path}`)
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        issues.push(`${host}${path} ${line}:${column} ${message} (${ruleId})`)
  }
  return issues
}
