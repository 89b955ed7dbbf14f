import type { CaseKey, ReviewedType } from '../stack/desk.ts'
import type { Who } from '../stack/stack-accounts.ts'
import { picture, textFile } from './own-files.ts'
import { type Play, type Played, some } from './play.ts'
import { body, fieldsOf, sentence } from './random-fields.ts'

/** One thing people do. `run` says what it did, or null where there is nothing to do it to. */
export interface Operation {
  name: string
  weight: number
  /** The number of the operation this one always is. */
  at?: number
  run(play: Play): Promise<string | null>
}

const titleField: Record<ReviewedType, string> = {
  article: 'title',
  legalDocument: 'title',
  draftForComment: 'title',
  publicService: 'name',
  page: 'title',
  person: 'position',
}
const bodyField: Record<ReviewedType, string> = {
  article: 'body',
  legalDocument: 'abstract',
  draftForComment: 'summary',
  publicService: 'guide',
  page: 'body',
  person: 'bio',
}
const otherTypes = ['legalDocument', 'draftForComment', 'publicService', 'page', 'person'] as const
const labels = ['vucchc', 'ttt'] as const

export const operations: readonly Operation[] = [
  { name: 'new article', weight: 6, run: (play) => newArticle(play, {}) },
  { name: 'new article on a sub-portal', weight: 12, run: newPortalArticle },
  { name: 'new document', weight: 8, run: newDocument },
  { name: 'English beside', weight: 6, run: addEnglish },
  { name: 'edit', weight: 14, run: (play) => change(play, ({ key }, text) => ({ [bodyField[key.type]]: text })) },
  {
    name: 'new title',
    weight: 8,
    run: (play) => change(play, ({ key }) => ({ [titleField[key.type]]: `${sentence(play.dice)} ${play.number}` })),
  },
  { name: 'new slug', weight: 6, run: (play) => change(play, () => ({ slug: `ten-moi-${play.number}` })) },
  { name: 'take down', weight: 8, run: takeDown },
  { name: 'bring back', weight: 4, run: bringBack },
  { name: 'edit without approval', weight: 3, run: editOnly },
  { name: 'file through review', weight: 8, run: newFile },
  { name: 'words of a file', weight: 2, run: newWordsOfFile },
  { name: 'edit a channel', weight: 6, run: editChannel },
  { name: 'new channel', weight: 2, run: newChannel },
  { name: 'edit a unit', weight: 5, run: editUnit },
  { name: 'edit a topic', weight: 2, run: editTopic },
  { name: 'edit a portal', weight: 2, run: editPortal },
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
  const title = `${sentence(play.dice)} ${play.number}`
  const channel = play.dice.of(play.channels)
  return brandNew(play, 'reporter', 'article', '', {
    ...(await fieldsOf('article', play.number, play.dice, play.stack.desk)),
    ...{ title, channel, ...fields },
  })
}

async function newPortalArticle(play: Play): Promise<string> {
  const label = play.dice.of(labels)
  const { structure, articleFields } = play.stack.desk
  const channels = [...structure.channel].filter(([key]) => key.startsWith(`${label}/`)).map(([, id]) => id)
  const place = { subPortal: structure.subPortal.get(label), channel: play.dice.of(channels) }
  const title = `${sentence(play.dice)} ${play.number}`
  return brandNew(play, `reporter.${label}`, 'article', label, {
    ...articleFields(title),
    body: body(play.dice),
    ...place,
  })
}

async function newDocument(play: Play): Promise<string> {
  const type = play.dice.of(otherTypes)
  return brandNew(play, 'reporter', type, '', await fieldsOf(type, play.number, play.dice, play.stack.desk))
}

async function brandNew(
  play: Play,
  who: Who,
  type: ReviewedType,
  portal: Played['portal'],
  fields: object,
): Promise<string> {
  const key = await play.stack.desk.write(who, type, { ...fields })
  await play.stack.desk.publish(key)
  play.documents.push({ key, portal, live: true })
  return saidOf(key)
}

async function addEnglish(play: Play): Promise<string | null> {
  const hasEnglish = new Set(play.documents.filter(({ key }) => key.locale === 'en').map(({ key }) => key.documentId))
  const open = some(play, { live: true }).filter(({ key }) => !hasEnglish.has(key.documentId))
  if (open.length === 0) return null
  const { key: source, portal } = play.dice.of(open)
  const { desk } = play.stack
  const who: Who = portal ? `reporter.${portal}` : 'reporter'
  const place = portal ? await placeOf(play, source) : {}
  const key: CaseKey = { ...source, locale: 'en' }
  const fields = await fieldsOf(source.type, play.number, play.dice, desk)
  await desk.edit(who, key, { ...fields, ...place, [titleField[source.type]]: `English title ${play.number}` })
  await desk.publish(key)
  play.documents.push({ key, portal, live: true })
  return saidOf(key)
}

/** Where a document of a sub-portal stands, for its other language. */
async function placeOf(play: Play, { documentId }: CaseKey): Promise<object> {
  const played = play.documents.find(({ key }) => key.documentId === documentId)
  const { structure } = play.stack.desk
  const label = played?.portal ?? ''
  const channels = [...structure.channel].filter(([key]) => key.startsWith(`${label}/`)).map(([, id]) => id)
  return { subPortal: structure.subPortal.get(label), channel: channels[0] }
}

async function change(play: Play, fields: (played: Played, text: unknown) => object): Promise<string | null> {
  const live = some(play, { live: true })
  if (live.length === 0) return null
  const played = play.dice.of(live)
  const text = `Sửa lần ${play.number}: ${sentence(play.dice)}`
  const isText = ['legalDocument', 'draftForComment'].includes(played.key.type)
  await edited(play, played, { ...fields(played, isText ? text : body(play.dice)) })
  return saidOf(played.key)
}

async function edited(play: Play, { key, portal }: Played, fields: Record<string, unknown>): Promise<void> {
  await play.stack.desk.edit(portal ? `reporter.${portal}` : 'reporter', key, fields)
  await play.stack.desk.publish(key)
}

async function takeDown(play: Play): Promise<string | null> {
  const live = some(play, { live: true })
  if (live.length === 0) return null
  const played = play.dice.of(live)
  await play.stack.desk.takeDown(played.key)
  played.live = false
  return saidOf(played.key)
}

async function bringBack(play: Play): Promise<string | null> {
  const down = some(play, { live: false })
  if (down.length === 0) return null
  const played = play.dice.of(down)
  await edited(play, played, { changeNote: `Đăng lại lần ${play.number}` })
  played.live = true
  return saidOf(played.key)
}

async function editOnly(play: Play): Promise<string | null> {
  const live = some(play, { live: true, type: 'article' })
  if (live.length === 0) return null
  const { key, portal } = play.dice.of(live)
  const title = `Chưa duyệt ${play.number}`
  await play.stack.desk.edit(portal ? `reporter.${portal}` : 'reporter', key, { title })
  return saidOf(key)
}

async function newFile(play: Play): Promise<string | null> {
  const articles = some(play, { live: true, type: 'article' })
  if (articles.length === 0) return null
  const played = play.dice.of(articles)
  const who: Who = played.portal ? `reporter.${played.portal}` : 'reporter'
  const isPicture = play.dice.chance(0.6)
  const file = await play.stack.desk.upload(who, isPicture ? picture(play.number) : textFile(play.number))
  const shown = play.dice.of([{ cover: file.id }, { body: body(play.dice, file.documentId) }, { gallery: [file.id] }])
  await edited(play, played, isPicture ? { ...shown } : { attachments: [file.id] })
  return `${saidOf(played.key)} ${file.documentId}`
}

async function newWordsOfFile(play: Play): Promise<string | null> {
  const editor = await play.stack.as('editor')
  const answer = await editor.must('GET', '/upload/files?pageSize=5&sort=createdAt:DESC')
  const id = /"id":(\d+)/.exec(JSON.stringify(answer))?.[1]
  if (!id) return null
  const form = new FormData()
  form.set(
    'fileInfo',
    JSON.stringify({ alternativeText: `Mô tả mới ${play.number}`, caption: `Chú thích ${play.number}` }),
  )
  await editor.must('POST', `/upload?id=${id}`, form)
  return `file ${id}`
}

async function editChannel(play: Play): Promise<string> {
  const { desk } = play.stack
  const channel = play.dice.of([...new Set([...desk.structure.channel.values(), ...play.channels])])
  const fields = play.dice.of([
    { nameVi: `Chuyên mục ${play.number}` },
    { nameEn: `Channel ${play.number}` },
    { slug: `chuyen-muc-${play.number}` },
    { order: play.dice.number(20) },
    { showInMenu: play.dice.chance(0.5) },
    { descriptionVi: sentence(play.dice) },
  ])
  await desk.shape('channel', channel, fields)
  return `${channel} ${JSON.stringify(fields)}`
}

async function newChannel(play: Play): Promise<string> {
  const parent = play.dice.chance(0.5) ? play.dice.of(play.channels) : null
  const names = { nameVi: `Mục mới ${play.number}`, nameEn: play.dice.chance(0.5) ? `New ${play.number}` : null }
  const more = { order: play.dice.number(9), showInMenu: play.dice.chance(0.5), state: 'approved', parent }
  const channel = await play.stack.desk.shape('channel', null, { ...names, ...more })
  play.channels.push(channel)
  return channel
}

async function editUnit(play: Play): Promise<string> {
  const { desk } = play.stack
  const unit = play.dice.of([...desk.structure.unit.values()])
  const fields = play.dice.of([
    { nameVi: `Đơn vị ${play.number}` },
    { nameEn: `Unit ${play.number}` },
    { order: play.dice.number(20) },
    { phone: `024 ${play.number}` },
    { address: sentence(play.dice) },
    { active: play.dice.chance(0.7) },
  ])
  await desk.shape('unit', unit, fields)
  return `${unit} ${JSON.stringify(fields)}`
}

async function editTopic(play: Play): Promise<string> {
  const topic = play.dice.of([...play.stack.desk.structure.topic.values()])
  await play.stack.desk.shape('topic', topic, { nameVi: `Chủ đề ${play.number}`, slug: `chu-de-${play.number}` })
  return topic
}

async function editPortal(play: Play): Promise<string> {
  const accent = play.dice.of(['red', 'navy', 'green', 'teal', 'brown', 'plum'])
  if (play.dice.chance(0.5)) {
    const fields = { nameEn: `Portal ${play.number}`, accent }
    await (await play.stack.as('editor')).must('PUT', '/content-manager/single-types/api::portal.portal', fields)
    return 'main'
  }
  const label = play.dice.of(labels)
  const subPortal = play.stack.desk.structure.subPortal.get(label) ?? ''
  await play.stack.desk.shape('subPortal', subPortal, { nameVi: `Trang ${label} ${play.number}`, accent })
  return label
}

async function closingDraft(play: Play): Promise<string> {
  const fields = await fieldsOf('draftForComment', play.number, play.dice, play.stack.desk)
  return brandNew(play, 'reporter', 'draftForComment', '', { ...fields, closesAt: soon(play) })
}

/** A few seconds from now: after the document is approved, well before the last operation. */
function soon(play: Play): string {
  const at = Date.now() + 5000
  play.awaited.push(at)
  return new Date(at).toISOString()
}

function saidOf({ type, documentId, locale }: CaseKey): string {
  return `${type}:${documentId}:${locale}`
}
