import type { CaseKey, ReviewedType } from '../stack/desk.ts'
import type { Operation } from './operation.ts'
import { type Play, type Played, reporterOf, saidOf, some, titleField } from './play.ts'
import { body, fieldsOf, sentence } from './random-fields.ts'

const otherTypes = ['legalDocument', 'draftForComment', 'publicService', 'page', 'person'] as const
const labels = ['vucchc', 'ttt'] as const

/** What brings new documents, through the whole chain. */
export const newOperations: readonly Operation[] = [
  { name: 'new article', weight: 6, run: (play) => newArticle(play, {}) },
  { name: 'new article on a sub-portal', weight: 10, run: newPortalArticle },
  { name: 'new document', weight: 8, run: newDocument },
  { name: 'English beside', weight: 6, run: addEnglish },
  { name: 'draft that closes soon', weight: 0, at: 12, run: closingDraft },
  {
    name: 'article that comes down soon',
    weight: 0,
    at: 13,
    run: (play) => newArticle(play, { publishUntil: soon(play) }),
  },
  { name: 'article unpinned soon', weight: 0, at: 14, run: (play) => newArticle(play, { pinnedUntil: soon(play) }) },
]

async function newArticle(play: Play, fields: object): Promise<string> {
  const usual = await fieldsOf('article', play.number, play.dice, play.stack.desk)
  return brandNew(play, 'article', '', { ...usual, channel: play.dice.of(play.channels), ...fields })
}

async function newPortalArticle(play: Play): Promise<string> {
  const portal = play.dice.of(labels)
  const { articleFields } = play.stack.desk
  const title = `${sentence(play.dice)} ${play.number}`
  const fields = { ...articleFields(title), body: body(play.dice), ...placeOn(play, portal) }
  return brandNew(play, 'article', portal, fields)
}

async function newDocument(play: Play): Promise<string> {
  const type = play.dice.of(otherTypes)
  // Services stand on sub-portals too, and are listed on the main one.
  const portal = type === 'publicService' ? play.dice.of(['', 'ttt'] as const) : ''
  const fields = await fieldsOf(type, play.number, play.dice, play.stack.desk)
  return brandNew(play, type, portal, { ...fields, ...(portal ? placeOn(play, portal) : {}) })
}

async function brandNew(play: Play, type: ReviewedType, portal: Played['portal'], fields: object): Promise<string> {
  const key = await play.stack.desk.write(reporterOf({ portal }), type, { ...fields })
  await play.stack.desk.publish(key)
  play.documents.push({ key, portal, live: true })
  return saidOf(key)
}

async function addEnglish(play: Play): Promise<string | null> {
  const hasEnglish = new Set(play.documents.filter(({ key }) => key.locale === 'en').map(({ key }) => key.documentId))
  const open = some(play, { live: true }).filter(({ key }) => !hasEnglish.has(key.documentId))
  if (open.length === 0) return null
  const { key: source, portal } = play.dice.of(open)
  const key: CaseKey = { ...source, locale: 'en' }
  const fields = await fieldsOf(source.type, play.number, play.dice, play.stack.desk)
  const place = portal ? placeOn(play, portal) : {}
  const title = { [titleField[source.type]]: `English title ${play.number}` }
  await play.stack.desk.edit(reporterOf({ portal }), key, { ...fields, ...place, ...title })
  await play.stack.desk.publish(key)
  play.documents.push({ key, portal, live: true })
  return saidOf(key)
}

async function closingDraft(play: Play): Promise<string> {
  const fields = await fieldsOf('draftForComment', play.number, play.dice, play.stack.desk)
  return brandNew(play, 'draftForComment', '', { ...fields, closesAt: soon(play) })
}

function placeOn({ stack, dice }: Play, label: 'vucchc' | 'ttt'): object {
  const { channel, subPortal } = stack.desk.structure
  const channels = [...channel].filter(([key]) => key.startsWith(`${label}/`)).map(([, id]) => id)
  return { subPortal: subPortal.get(label), channel: dice.of(channels) }
}

/** A few seconds from now: after the document is approved, well before the last operation. */
function soon(play: Play): string {
  const at = Date.now() + 5000
  play.awaited.push(at)
  return new Date(at).toISOString()
}
