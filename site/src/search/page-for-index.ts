import { localDay } from 'shared-types/calendar'
import { forIndex } from 'shared-types/text'
import type { SearchRecord } from './search-record.ts'

/**
 * The page Pagefind indexes for a record: title as heading (weighs most), number forms, summary, text; filters by type
 * and year; `đ` as Pagefind needs it. Only the index sees it.
 */
export function pageForIndex(record: SearchRecord): string {
  const year = record.date ? localDay(record.date).slice(0, 4) : null
  const filters = [`type:${record.type}`, ...(year ? [`year:${year}`] : [])]
  const meta = [`type:${record.type}`, ...(record.date ? [`date:${record.date}`] : [])]
  if (record.portal) meta.push(`portal:${escapeHtml(record.portal)}`)
  const parts = new Map((record.parts ?? []).map(({ id, line }) => [line, id]))
  const text = record.text
    .split('\n')
    .map((line, at) => paragraph(line, parts.get(at)))
    .join('')
  return [
    `<!doctype html><html lang="${record.locale}"><head><title>${escapeHtml(record.title)}</title></head><body>`,
    `<main data-pagefind-body>`,
    ...filters.map((filter) => `<span data-pagefind-filter="${filter}"></span>`),
    ...meta.map((entry) => `<span data-pagefind-meta="${entry}"></span>`),
    `<h1>${escapeHtml(record.title)}</h1>`,
    record.summary ? `<p data-pagefind-weight="2" data-pagefind-meta="summary">${escapeHtml(record.summary)}</p>` : '',
    text,
    record.numbers.length > 0 ? `<p data-pagefind-weight="10">${escapeHtml(record.numbers.join(' · '))}</p>` : '',
    `</main></body></html>`,
  ].join('')
}

/** A line; where a part of the page begins at it, as the heading with that part's anchor. */
function paragraph(line: string, id: string | undefined): string {
  return id ? `<h2 id="${id}">${escapeHtml(line)}</h2>` : `<p>${escapeHtml(line)}</p>`
}

function escapeHtml(text: string): string {
  return forIndex(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
