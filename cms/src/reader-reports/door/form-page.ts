import type { Locale } from 'shared-types/content'
import { readerReportAction, readerReportKinds, readerReportLimits, readerReportWords } from 'shared-types/forms'
import type { FormIssue } from './form-issue'
import { formWords } from './form-words'
import { type Html, html } from './html'

/** The language of a page is part of its address. */
export function localeOfPage(path: string): Locale {
  return path.startsWith('/en/') ? 'en' : 'vi'
}

/** The form again, with what was written in it and what is to be mended: a whole page that needs no script. */
export function formPage(form: Readonly<Record<string, string>>, issues: readonly FormIssue[]): string {
  const page = form['page'] ?? ''
  const locale = localeOfPage(page)
  const words = formWords[locale]
  const isPage = /^\/(?!\/)[^\s\\]*$/.test(page)
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${words.title}: ${readerReportWords[locale].title}</title>
<link rel="stylesheet" href="${readerReportAction}/style.css">
</head>
<body>
<main>
<h1>${words.title}</h1>
<div role="alert"><ul>${issues.map((issue) => html`<li>${sentenceOf(issue, words.issues)}</li>`)}</ul></div>
${isPage ? fieldsOf(form, issues, locale) : ''}
<p><a href="${isPage ? page : '/'}">${words.back}</a></p>
</main>
</body>
</html>
`.text
}

/** An issue in words, leading to the field that mends it where there is one. */
function sentenceOf({ code, field }: FormIssue, words: (typeof formWords)[Locale]['issues']): Html {
  const sentence = code === 'missing' && field === 'message' ? words.noMessage : words[code]
  return field ? html`<a href="#${field}">${sentence}</a>` : html`${sentence}`
}

function fieldsOf(form: Readonly<Record<string, string>>, issues: readonly FormIssue[], locale: Locale): Html {
  const t = readerReportWords[locale]
  const { message, contact } = readerReportLimits
  const named = (name: FormIssue['field']) =>
    html`id="${name ?? ''}" name="${name ?? ''}"${issues.some(({ field }) => field === name) ? html` aria-invalid="true"` : ''}`
  const chosen = (kind: string) => (form['what'] === kind ? html` selected` : '')
  return html`<p>${formWords[locale].kept}</p>
<form method="post" action="${readerReportAction}">
<input type="hidden" name="page" value="${form['page'] ?? ''}">
<label>${t.what}<select ${named('what')} required><option value="">${t.choose}</option>${readerReportKinds.map(
    (kind) => html`<option value="${kind}"${chosen(kind)}>${t.kinds[kind]}</option>`,
  )}</select></label>
<label>${t.message}<textarea ${named('message')} rows="6" maxlength="${message}">
${form['message'] ?? ''}</textarea></label>
<label>${t.contact}<input ${named('contact')} maxlength="${contact}" value="${form['contact'] ?? ''}"><small>${t.contactHint}</small></label>
<label hidden>${t.website}<input name="website" autocomplete="off"></label>
<button>${t.send}</button>
</form>`
}
