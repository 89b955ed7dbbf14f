import type { ReviewedType } from '../stack/desk.ts'
import type { Operation } from './operation.ts'
import { edited, type Play, type Played, reporterOf, saidOf, some, titleField } from './play.ts'
import { body, sentence } from './random-fields.ts'

const textField: Record<ReviewedType, string> = {
  article: 'body',
  legalDocument: 'abstract',
  draftForComment: 'summary',
  publicService: 'guide',
  page: 'body',
  person: 'bio',
}
const plainText: readonly ReviewedType[] = ['legalDocument', 'draftForComment']
/** Relations between documents: field of the first type, what it may point to, and whether to several. */
const relations = [
  { from: 'legalDocument', field: 'replaces', to: 'legalDocument', many: true },
  { from: 'legalDocument', field: 'amends', to: 'legalDocument', many: true },
  { from: 'article', field: 'legalDocument', to: 'legalDocument', many: false },
  { from: 'article', field: 'spokesperson', to: 'person', many: false },
  { from: 'draftForComment', field: 'resultingDocument', to: 'legalDocument', many: false },
] as const

/** What changes documents that are there, and takes them down. */
export const changeOperations: readonly Operation[] = [
  { name: 'edit', weight: 12, run: (play) => change(play, newText) },
  { name: 'new title', weight: 8, run: (play) => change(play, newTitle) },
  { name: 'new slug', weight: 6, run: (play) => change(play, () => ({ slug: `ten-moi-${play.number}` })) },
  { name: 'relation', weight: 5, run: relate },
  { name: 'other channel', weight: 3, run: otherChannel },
  { name: 'take down', weight: 8, run: takeDown },
  { name: 'bring back', weight: 4, run: bringBack },
  { name: 'edit without approval', weight: 3, run: editOnly },
  { name: 'draft that comes to nothing', weight: 2, run: deletedDraft },
]

async function change(play: Play, fields: (play: Play, played: Played) => object): Promise<string | null> {
  const live = some(play, { live: true })
  if (live.length === 0) return null
  const played = play.dice.of(live)
  return edited(play, played, fields(play, played))
}

function newText({ dice, number }: Play, { key }: Played): object {
  const text = `Sửa lần ${number}: ${sentence(dice)}`
  return { [textField[key.type]]: plainText.includes(key.type) ? text : body(dice) }
}

function newTitle({ dice, number }: Play, { key }: Played): object {
  return { [titleField[key.type]]: `${sentence(dice)} ${number}` }
}

async function relate(play: Play): Promise<string | null> {
  const { from, field, to, many } = play.dice.of(relations)
  const sources = some(play, { live: true, type: from })
  const [source] = sources.length ? [play.dice.of(sources)] : []
  if (!source) return null
  // The panel links within one language only: a document without that language cannot be chosen.
  const { documentId, locale } = source.key
  const targets = some(play, { type: to }).filter(({ key }) => key.documentId !== documentId && key.locale === locale)
  if (targets.length === 0) return null
  const target = play.dice.of(targets).key.documentId
  return edited(play, source, { [field]: many ? [target] : target, changeNote: `Liên quan ${play.number}` })
}

async function otherChannel(play: Play): Promise<string | null> {
  const articles = some(play, { live: true, type: 'article', portal: '' })
  if (articles.length === 0) return null
  const fields = { channel: play.dice.of(play.channels), changeNote: `Chuyển mục ${play.number}` }
  return edited(play, play.dice.of(articles), fields)
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
  await play.stack.desk.edit(reporterOf({ portal }), key, { title: `Chưa duyệt ${play.number}` })
  return saidOf(key)
}

async function deletedDraft({ stack, number }: Play): Promise<string> {
  const key = await stack.desk.write('reporter', 'article', { title: `Bản nháp ${number}` })
  await stack.desk.throwAway('reporter', key)
  return saidOf(key)
}
