import type { Locale, ReviewedType } from 'shared-types/content'
import { isTextOpen, type Role } from 'shared-types/review'
import type { actAs } from '../../src/accounts/act-as'
import type { Staff } from '../../src/accounts/staff'
import type { staffActor } from '../../src/accounts/staff-actor'
import type { createAccount } from '../../src/commands/create-account'
import type { uidOf } from '../../src/content/content-types'
import type { digestOfDraft } from '../../src/content/digest-of-draft'
import type { CaseKey } from '../../src/review/case-key'
import type { inbox } from '../../src/review/inbox'
import type { move } from '../../src/review/move'
import type { MoveRequest } from '../../src/review/move-request'
import type { openCase } from '../../src/review/open-case'
import type { PostCheckRequest, postCheck } from '../../src/review/post-check'
import type { findCase } from '../../src/review/review-store'
import type { triage } from '../../src/review/triage'
import type { Triage } from '../../src/review/triage-request'
import { type BootedCms, loadCompiled } from '../boot/boot-strapi'

/** A person of the test office: an account with its password, and who review takes them for. */
export interface Person {
  userId: number
  email: string
  password: string
}

interface Work {
  unit?: string
  portals?: readonly string[]
  roles?: readonly Role[]
  /** Topics a board member answers for. */
  topics?: readonly string[]
}

/** A reason and an order that take anything down. */
export const takeDown = {
  move: 'withdraw',
  message: 'Thông tin hết hiệu lực',
  withdrawalReason: 'outOfDate',
  competentOrderRef: '12/QĐ-BNV',
} as const satisfies MoveRequest

/** A small ministry on an empty CMS: units, one sub-portal, channels, and people who act through the real features. */
export async function openOffice({ strapi }: BootedCms) {
  const acting = loadCompiled<{ actAs: typeof actAs }>('src/accounts/act-as')
  const staffing = loadCompiled<{ staffActor: typeof staffActor }>('src/accounts/staff-actor')
  const accounts = loadCompiled<{ createAccount: typeof createAccount }>('src/commands/create-account')
  const content = loadCompiled<{ uidOf: typeof uidOf }>('src/content/content-types')
  const digesting = loadCompiled<{ digestOfDraft: typeof digestOfDraft }>('src/content/digest-of-draft')
  const moving = loadCompiled<{ move: typeof move }>('src/review/move')
  const triaging = loadCompiled<{ triage: typeof triage }>('src/review/triage')
  const opening = loadCompiled<{ openCase: typeof openCase }>('src/review/open-case')
  const listing = loadCompiled<{ inbox: typeof inbox }>('src/review/inbox')
  const checking = loadCompiled<{ postCheck: typeof postCheck }>('src/review/post-check')
  const store = loadCompiled<{ findCase: typeof findCase }>('src/review/review-store')

  const structure = async (type: 'unit' | 'topic' | 'channel' | 'subPortal', data: Record<string, unknown>) =>
    String((await strapi.documents(content.uidOf[type]).create({ data })).documentId)
  const units: Record<string, string> = {
    office: await structure('unit', { code: 'CTTDT', nameVi: 'Cổng TTĐT và Thư viện', isStandingOffice: true }),
    reform: await structure('unit', { code: 'VCCHC', nameVi: 'Vụ Cải cách hành chính' }),
    legal: await structure('unit', { code: 'VPC', nameVi: 'Vụ Pháp chế' }),
    inspectorate: await structure('unit', { code: 'TTB', nameVi: 'Thanh tra Bộ', isInspectorate: true }),
  }
  const portal = await structure('subPortal', {
    label: 'vucchc',
    nameVi: 'Vụ CCHC',
    unit: units['reform'],
    stage: 'agreed',
  })
  const topic = await structure('topic', { nameVi: 'Cải cách hành chính', slug: 'cai-cach-hanh-chinh' })
  const channel = await structure('channel', { nameVi: 'Tin tức', slug: 'tin-tuc', state: 'approved' })
  const portalChannel = await structure('channel', {
    nameVi: 'Tin tức',
    slug: 'tin-tuc',
    state: 'approved',
    subPortal: portal,
  })

  let count = 0
  async function hire(
    role: Role | 'strapi-super-admin',
    { unit = 'office', portals = [], roles, topics = [] }: Work = {},
  ): Promise<Person> {
    const email = `person-${++count}@cong.example`
    const staff =
      role === 'strapi-super-admin'
        ? null
        : { roles: roles ?? [role], unitId: units[unit] ?? '', subPortalIds: portals, topicIds: topics }
    const created = await accounts.createAccount(
      strapi,
      { email, firstname: `Người ${count}`, lastname: role, roleCode: role, staff },
      new Date(),
    )
    if (!created) throw new Error(`${email} is taken`)
    return { email, ...created }
  }

  const as = <T>(person: Person, work: () => Promise<T>): Promise<T> => acting.actAs(person.userId, work)
  async function staffOf(person: Person, now = new Date()): Promise<Staff> {
    const staff = await staffing.staffActor(strapi, person.userId, now)
    if (!staff) throw new Error(`${person.email} has no account`)
    return staff
  }

  const paragraph = (text: string) => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const articleFields = (title = `Tin số ${++count}`) => ({
    title,
    summary: 'Tóm tắt của tin',
    kind: 'news',
    originType: 'original',
    body: paragraph(`Nội dung của ${title}`),
    channel,
    topics: [topic],
  })
  async function write(
    person: Person,
    fields: Record<string, unknown> = {},
    type: ReviewedType = 'article',
    locale: Locale = 'vi',
  ): Promise<CaseKey> {
    const data = type === 'article' ? { ...articleFields(), ...fields } : fields
    const created = await as(person, () => strapi.documents(content.uidOf[type]).create({ data, locale }))
    return { type, documentId: String(created.documentId), locale }
  }
  const edit = (person: Person, key: CaseKey, data: Record<string, unknown>) =>
    as(person, () =>
      strapi.documents(content.uidOf[key.type]).update({ documentId: key.documentId, locale: key.locale, data }),
    )

  /** What an open text is approved with names the text that was read, as the panel does of itself. */
  async function withDigest(key: CaseKey, request: MoveRequest): Promise<MoveRequest> {
    const state = (await store.findCase(strapi, key))?.state
    if (request.move !== 'approve' || !state || !isTextOpen(state)) return request
    const digest = await digesting.digestOfDraft(strapi, key.type, key.documentId, key.locale)
    return digest === null ? request : { ...request, digest }
  }
  async function make(person: Person, key: CaseKey, request: MoveRequest['move'] | MoveRequest, now = new Date()) {
    const asked = typeof request === 'string' ? await withDigest(key, { move: request }) : request
    return moving.move(strapi, await staffOf(person, now), key, asked, now)
  }
  /** The same, where the test goes on from it. */
  async function must(
    person: Person,
    key: CaseKey,
    request: MoveRequest['move'] | MoveRequest,
    now = new Date(),
  ): Promise<void> {
    const outcome = await make(person, key, request, now)
    if (!outcome.made)
      throw new Error(`${JSON.stringify(request)}: ${outcome.issues.map((issue) => issue.code).join(', ')}`)
  }
  const declare = async (person: Person, key: CaseKey, request: Triage, now = new Date()) =>
    triaging.triage(strapi, await staffOf(person, now), key, request, now)
  const open = async (person: Person, key: CaseKey, now = new Date()) =>
    opening.openCase(strapi, await staffOf(person, now), key, now)
  const checkAfter = async (person: Person, key: CaseKey, request: PostCheckRequest) =>
    checking.postCheck(strapi, await staffOf(person), key, request, new Date())
  const inboxOf = async (person: Person, now = new Date()) => listing.inbox(strapi, await staffOf(person, now), now)
  async function delegate(
    person: Person,
    {
      giver = people.chief,
      ...delegation
    }: {
      from: string
      to: string
      decisionRef: string
      role?: Role
      channelIds?: readonly string[]
      giver?: Person
    },
  ): Promise<void> {
    const profile = await strapi.db
      .query('api::staff-profile.staff-profile')
      .findOne({ where: { adminUser: { id: person.userId } } })
    const data = {
      delegations: [{ role: 'chief', channelIds: [], scope: 'Duyệt đăng', givenById: giver.userId, ...delegation }],
    }
    await strapi
      .documents('api::staff-profile.staff-profile')
      .update({ documentId: profile.documentId, data: data as never })
  }
  /** Runs work while every row that would go live fails to be stored. */
  async function failingPublish(work: () => Promise<unknown>): Promise<void> {
    const unsubscribe = strapi.db.lifecycles.subscribe({
      models: [content.uidOf.article],
      afterCreate({ params }) {
        if (params['data']?.publishedAt) throw new Error('the disk is full')
      },
    })
    try {
      await work()
    } finally {
      unsubscribe()
    }
  }
  const caseOf = (key: CaseKey) => store.findCase(strapi, key)
  const stateOf = async (key: CaseKey) => (await caseOf(key))?.state ?? null
  const isLive = async ({ type, documentId, locale }: CaseKey) =>
    (await strapi.db
      .query(content.uidOf[type])
      .count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) > 0

  /** Puts the main portal under a regulation: the one act by which an installation changes its rules. */
  async function under(profileCode: string): Promise<void> {
    const documents = strapi.documents(content.uidOf.portal)
    const found = await strapi.db.query(content.uidOf.portal).findOne({ where: {} })
    const contact = { addressVi: 'Hà Nội', phone: '024 0000 0000', email: 'cong@example.gov.vn' }
    const data = { profileCode, nameVi: 'Cổng thông tin điện tử', domain: 'moha.gov.vn', contact }
    if (found) await documents.update({ documentId: found.documentId, data: { profileCode } as never })
    else await documents.create({ data: data as never })
  }
  const auditOf = (documentId: string): Promise<{ action: string; refused: boolean; details: string | null }[]> =>
    strapi.db.transaction(({ trx }) =>
      trx('audit_event')
        .select('action', 'refused', 'details', 'reason')
        .where({ object_id: documentId })
        .orderBy('id'),
    )

  const people = {
    reporter: await hire('reporter'),
    editor: await hire('editor'),
    secondEditor: await hire('editor'),
    chief: await hire('chief', { unit: 'reform' }),
    focal: await hire('unitFocal', { unit: 'legal' }),
    portalReporter: await hire('reporter', { unit: 'reform', portals: [portal] }),
    head: await hire('unitHead', { unit: 'reform', portals: [portal] }),
    superAdmin: await hire('strapi-super-admin'),
  }

  /** Brings a new article of the main portal before the chief. */
  async function beforeChief(fields: Record<string, unknown> = {}, author = people.reporter): Promise<CaseKey> {
    const key = await write(author, fields)
    await sendToChief(key, author)
    return key
  }
  async function sendToChief(key: CaseKey, author = people.reporter): Promise<void> {
    await declare(author, key, { secrecyChecked: true })
    await must(author, key, 'submit')
    await must(people.editor, key, 'take')
    await declare(people.editor, key, { purpose: 'Thông tin hoạt động' })
    await must(people.editor, key, 'classify')
    await must(people.editor, key, 'toChief')
  }
  async function published(fields: Record<string, unknown> = {}): Promise<CaseKey> {
    const key = await beforeChief(fields)
    await must(people.chief, key, 'approve')
    return key
  }
  /** A draft of the sub-portal before its unit's head. */
  async function beforeHead(fields: Record<string, unknown> = {}): Promise<CaseKey> {
    const key = await write(people.portalReporter, { subPortal: portal, channel: portalChannel, ...fields })
    await declare(people.portalReporter, key, { secrecyChecked: true })
    await must(people.portalReporter, key, 'sendToHead')
    return key
  }

  return {
    ...{ strapi, structure, units, portal, topic, channel, portalChannel, people, uidOf: content.uidOf },
    ...{ hire, as, staffOf, articleFields, paragraph, write, edit, make, must, declare, open, caseOf, stateOf, isLive },
    ...{ beforeChief, sendToChief, published, beforeHead, inbox: inboxOf, delegate, failingPublish },
    ...{ under, auditOf, postCheck: checkAfter },
  }
}
export type Office = Awaited<ReturnType<typeof openOffice>>
