import { previewMessages } from './messages.vi.ts'

/** A plain page that says why there is nothing to see, and what to do. */
export function noticePage({
  heading,
  text,
  list = [],
}: {
  heading: string
  text: string
  list?: readonly string[]
}): string {
  const items = list.map((item) => `<li>${escaped(item)}</li>`).join('')
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="robots" content="noindex"><title>${previewMessages.title}</title></head>`,
    `<body><main><h1>${escaped(heading)}</h1><p>${escaped(text)}</p>${items ? `<ul>${items}</ul>` : ''}</main></body></html>`,
  ].join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
