import { Feed } from 'feed'
import { messagesFor } from '../../messages/messages-for.ts'
import type { PropsOf } from '../../page-plan/props/page-props.ts'
import { plainText } from './plain-text.ts'

/** An RSS 2.0 or Atom feed, the same bytes for the same props. */
export function feedXml(props: PropsOf<'feed'>): string {
  const section = props.section && messagesFor(props.locale).section[props.section]
  const title = plainText(section ? `${section} – ${props.title}` : props.title)
  const feed = new Feed({
    id: props.link,
    title,
    link: props.link,
    feed: props.self,
    language: props.locale,
    copyright: plainText(props.rights),
    author: { name: title },
    generator: false,
    // An empty feed has no date of its own, and the library would take the clock.
    updated: new Date(props.updatedAt ?? 0),
    ...(props.description === null ? {} : { description: plainText(props.description) }),
  })
  for (const item of props.items) feed.addItem(itemOf(item, props.format))
  return `${props.format === 'rss' ? feed.rss2() : feed.atom1()}\n`
}

function itemOf(item: PropsOf<'feed'>['items'][number], format: 'rss' | 'atom') {
  return {
    title: asHtml(item.title),
    link: item.url,
    description: asHtml(item.summary),
    date: new Date(item.updatedAt),
    published: new Date(item.publishedAt),
    // RSS wants a mail address where an author stands, and ours are names.
    ...(item.author && format === 'atom' ? { author: [{ name: plainText(item.author) }] } : {}),
    ...(item.channel ? { category: [{ name: asLabel(item.channel), term: asLabel(item.channel) }] } : {}),
  }
}

// Readers take titles and summaries as HTML. This also makes `]]>`, which would end the section, impossible.
function asHtml(text: string): string {
  return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

// The library escapes only `&` in attributes.
function asLabel(name: string): string {
  return plainText(name).replaceAll(/[<>]/g, '')
}
