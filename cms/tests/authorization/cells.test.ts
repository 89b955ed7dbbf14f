import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { moves, reviewStates } from 'shared-types/review'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { readsRefused } from './expected-read'
import { variants } from './expected-rights'
import { everybody, mainPlaces, type Place, staffRoom, subPlaces, type Who } from './people'
import { isAmong, profileCodes, profileFile, rightsIn, type RightsTable } from './rights-table'
import { openPanel, type Session } from './session'

/** One cell of the table: an item in a state, and somebody who stands to it in a way. */
interface Cell {
  profile: string
  chain: string
  portal: 'main' | 'sub'
  state: string
  variant: string
  placeName: string
  place: Place
  who: Who
}

const whole = process.env['CONG_TEST_FULL'] === '1'
/** How many cells the default run takes of all. */
const sampleSize = 240
/** Every cell is opened; the whole run asks and edits on every such one, which else would take hours. */
const writeEvery = whole ? 8 : 1
const table = JSON.parse(readFileSync(join(import.meta.dirname, 'rights-table.json'), 'utf8')) as RightsTable
const caseUid = 'api::review-case.review-case'
const articles = '/content-manager/collection-types/api::article.article'

let cms: BootedCms
let office: Office
let room: ReturnType<typeof staffRoom>
let author: Person
const items: Record<string, string> = {}
const panels = new Map<number, { panel: Session; until: number }>()
/** A session ends after half an hour (ms); the whole table may take longer. */
const sessionMs = 10 * 60_000
/** What the case on hand was last set to. */
let stored = ''

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  room = staffRoom(cms, office)
  author = { ...(await room.of('reporter', mainPlaces['ownUnit'] as Place)), email: '', password: '' }
  items['main'] = (await office.write(author)).documentId
  const live = await office.write(author)
  await office.sendToChief(live, author)
  await office.must(office.people.chief, live, 'approve')
  items['main live'] = live.documentId
  const ofPortal = { subPortal: office.portal, channel: office.portalChannel }
  items['sub'] = (await office.write(office.people.portalReporter, ofPortal)).documentId
  const subLive = await office.beforeHead()
  await office.declare(office.people.head, subLive, { purpose: 'Thông tin của đơn vị' }).catch(() => null)
  await office.must(office.people.head, subLive, 'headApprove')
  items['sub live'] = subLive.documentId
}, 180_000)
afterAll(() => cms?.stop())

const all = allCells()
const stride = whole ? 1 : coprimeNear(Math.floor(all.length / sampleSize), all.length)
const chosen = whole ? all : Array.from({ length: sampleSize }, (_, i) => all[(i * stride) % all.length] as Cell)

it('A1 the sample meets every chain, state, variant, place and person', () => {
  const asked = `a refused move and an edit tried on every ${writeEvery === 1 ? 'one' : `${writeEvery}th`}`
  const hint = whole ? '' : '; CONG_TEST_FULL=1 opens all'
  console.log(`authorization: ${chosen.length} of ${all.length} cells opened over HTTP, ${asked}${hint}`)
  for (const part of ['chain', 'portal', 'state', 'variant', 'placeName', 'who'] as const)
    expect(new Set(chosen.map((cell) => cell[part]))).toEqual(new Set(all.map((cell) => cell[part])))
})

it.each(profileCodes)(
  'A1 under %s the review panel offers, the moves route makes and the content manager writes what the table says',
  async (profile) => {
    await takeRegulation(profile)
    const wrong: string[] = []
    for (const [index, cell] of chosen.filter((one) => one.profile === profile).entries()) {
      const differing = await tryCell(cell, index)
      wrong.push(
        ...differing.map(
          (what) => `${cell.chain} ${cell.state}/${cell.variant} ${cell.who} as ${cell.placeName}: ${what}`,
        ),
      )
    }
    expect(wrong).toEqual([])
  },
  whole ? 7_200_000 : 180_000,
)

/** What differs from the table when this person opens the item, asks for a move that is not theirs, and edits. */
async function tryCell(cell: Cell, index: number): Promise<string[]> {
  const { chain, state, variant, placeName, who } = cell
  const { documentId, panel, userId } = await setUp(cell)
  const differing: string[] = []
  const view = await panel.send('GET', `/review/cases/article/${documentId}/vi`)
  // CCHC-4.2e: to a collaborator the items of others are closed altogether.
  if (who === 'contributor' && !cell.place.wrote) return view.status === 403 ? [] : [`the panel answers ${view.status}`]
  if (isClosed(cell)) return triedOnClosed(documentId, panel, view.status)
  if (view.status !== 200) return [`the panel answers ${view.status}`]
  const { moves: offered, canEdit } = JSON.parse(view.text) as { moves: { move: string }[]; canEdit: boolean }
  const may = moves.filter((move) => isAmong(rightsIn(table, chain, state, move, variant), placeName, who))
  const shown = offered.map(({ move }) => move)
  if (JSON.stringify([...shown].sort()) !== JSON.stringify([...may].sort()))
    differing.push(`the panel offers ${shown.join(' ') || 'nothing'}, not ${may.join(' ') || 'nothing'}`)
  const mayEdit = isAmong(rightsIn(table, chain, state, 'edit', variant), placeName, who)
  if (canEdit !== mayEdit) differing.push(`the panel says canEdit ${canEdit}`)

  if (index % writeEvery !== 0) return differing
  stored = ''
  const refused = moves.filter((move) => !may.includes(move))
  const move = refused[index % refused.length] ?? ''
  const answer = await panel.send('POST', `/review/cases/article/${documentId}/vi/moves`, { move })
  const right = rightsIn(table, chain, state, move, variant) ? 403 : 409
  if (answer.status !== right) differing.push(`${move} answers ${answer.status}, not ${right}`)

  // A contributor edits in the panel only what they made; that is another test's.
  if (who === 'contributor') return differing
  const title = `Sửa ${index}`
  const written =
    index % 2 === 0
      ? await panel.send('PUT', `${articles}/${documentId}?locale=vi`, { title })
      : await asDocument(userId, documentId, title)
  if (mayEdit ? written.status !== 200 : ![401, 403, 409].includes(written.status))
    differing.push(
      `an edit ${index % 2 === 0 ? 'in the content manager' : 'by the document service'} answers ${written.status}`,
    )
  return differing
}

/** F33: what is refused, and of which nothing is public, is not for everybody. */
function isClosed({ profile, chain, state, variant, placeName, place, who }: Cell): boolean {
  if (state !== 'refused' || variants[variant]?.live) return false
  const takesUp = isAmong(rightsIn(table, chain, state, 'reopen', variant), placeName, who)
  return !readsRefused(who, place, takesUp, profileFile(profile))
}

/** To whom it is closed, it is neither shown, moved nor written. */
async function triedOnClosed(documentId: string, panel: Session, opened: number): Promise<string[]> {
  const move = await panel.send('POST', `/review/cases/article/${documentId}/vi/moves`, { move: 'reopen' })
  const text = await panel.send('GET', `${articles}/${documentId}?locale=vi`)
  const edit = await panel.send('PUT', `${articles}/${documentId}?locale=vi`, { title: 'Sửa' })
  return Object.entries({ panel: opened, move: move.status, text: text.status, edit: edit.status })
    .filter(([, status]) => status !== 403)
    .map(([what, status]) => `it is closed, and the ${what} answers ${status}`)
}

async function asDocument(userId: number, documentId: string, title: string): Promise<{ status: number }> {
  try {
    const person = { userId, email: '', password: '' }
    await office.edit(person, { type: 'article', documentId, locale: 'vi' }, { title })
    return { status: 200 }
  } catch (error) {
    return { status: (error as { status?: number }).status ?? 500 }
  }
}

/** The item as the cell has it, and the panel of its person. */
async function setUp(cell: Cell): Promise<{ documentId: string; panel: Session; userId: number }> {
  const { userId } = await room.of(cell.who, cell.place)
  const { chain, portal, state, variant } = cell
  const documentId = items[variants[variant]?.live ? `${portal} live` : portal] ?? ''
  const wanted = JSON.stringify([documentId, chain, state, variant, cell.place.wrote ? userId : null])
  if (stored !== wanted) await setItem(cell, documentId, cell.place.wrote ? [userId] : [])
  stored = wanted
  const panel = await panelOf(userId)
  return { documentId, panel, userId }
}

async function panelOf(userId: number): Promise<Session> {
  const open = panels.get(userId)
  if (open && open.until > Date.now()) return open.panel
  const panel = await openPanel(cms, { userId })
  panels.set(userId, { panel, until: Date.now() + sessionMs })
  return panel
}

async function setItem({ chain, state, variant }: Cell, documentId: string, writerIds: number[]): Promise<void> {
  const marks = variants[variant]
  const [chainKey = '', chainVersion = ''] = chain.split(' ')[0]?.split('@') ?? []
  await cms.strapi.db
    .query('api::unit.unit')
    .updateMany({ where: { documentId: office.units['reform'] }, data: { headReviews: marks?.headReviews } })
  await cms.strapi.db.query(caseUid).updateMany({
    where: { targetDocumentId: documentId },
    data: {
      ...{ state, chainKey, chainVersion: Number(chainVersion), previousState: 'inTriage' },
      ...{ owningUnitId: office.units['reform'], topicIds: JSON.stringify([office.topic]) },
      ...{ writerIds: JSON.stringify(writerIds), submittedById: null },
      ...{ writtenByOffice: marks?.writtenByOffice, chiefPurpose: marks?.direction ? 'direction' : 'decision' },
      ...{ assignedEditorId: null, boardMemberId: null, sealed: false },
    },
  })
}

async function takeRegulation(profileCode: string): Promise<void> {
  const portals = cms.strapi.db.query('api::portal.portal')
  const portal = await portals.findOne({ where: {} })
  const values = { nameVi: 'Cổng', domain: 'cong.example', accent: 'red', withEnglish: true, profileCode }
  if (portal) await portals.update({ where: { id: portal.id }, data: { profileCode } })
  else await portals.create({ data: values })
}

function allCells(): Cell[] {
  return profileCodes.flatMap((profile) =>
    profileFile(profile).chains.flatMap(({ key, version, appliesTo }) =>
      (['main', 'sub'] as const)
        .filter((portal) => appliesTo.portal === 'any' || appliesTo.portal === portal)
        .flatMap((portal) =>
          reviewStates.flatMap((state) =>
            Object.keys(variants).flatMap((variant) =>
              Object.entries(portal === 'main' ? mainPlaces : subPlaces).flatMap(([placeName, place]) =>
                everybody.map((who) => {
                  const chain = `${key}@${version} ${portal}`
                  return { profile, chain, portal, state, variant, placeName, place, who }
                }),
              ),
            ),
          ),
        ),
    ),
  )
}

/** A stride that visits every cell before any a second time. */
function coprimeNear(wanted: number, total: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
  let stride = wanted
  while (gcd(stride, total) !== 1) stride++
  return stride
}
