import { z } from 'zod'
import type { Panel } from '../../src/panel/sign-in-to-panel.ts'
import type { Who } from './stack-accounts.ts'

const uids = {
  article: 'api::article.article',
  legalDocument: 'api::legal-document.legal-document',
  draftForComment: 'api::draft-for-comment.draft-for-comment',
  publicService: 'api::public-service.public-service',
  page: 'api::page.page',
  person: 'api::person.person',
  channel: 'api::channel.channel',
  topic: 'api::topic.topic',
  unit: 'api::unit.unit',
  subPortal: 'api::sub-portal.sub-portal',
} as const

type StructureType = 'channel' | 'topic' | 'unit' | 'subPortal'
export type ReviewedType = Exclude<keyof typeof uids, StructureType>
type Locale = 'vi' | 'en'
type Fields = Record<string, unknown>

/** One document in one language, as review takes it. */
export interface CaseKey {
  type: ReviewedType
  documentId: string
  locale: Locale
}

const writtenSchema = z.object({ data: z.looseObject({ documentId: z.string() }) })
const listSchema = z.object({ results: z.array(z.looseObject({ id: z.int(), documentId: z.string() })) })
const caseSchema = z.looseObject({
  case: z.looseObject({ state: z.string(), digest: z.string(), subPortalId: z.string().nullable() }),
  outcome: z.looseObject({ state: z.string().nullable(), urls: z.array(z.string()) }),
})
const labelSchema = z.enum(['vucchc', 'ttt']).nullable()
const uploadedSchema = z.array(z.looseObject({ id: z.int(), documentId: z.string(), name: z.string() })).length(1)

/** What people do in the panel, by HTTP as those people. Everything throws unless the CMS agreed. */
export interface Desk {
  /** documentIds of the demo's structure: units by code, topics by slug, sub-portals by label, channels by `label/slug` (main: `/slug`). */
  structure: Record<StructureType, ReadonlyMap<string, string>>
  /** A valid article; `fields` win. Also what `write` starts from. */
  articleFields(title: string, fields?: Fields): Fields
  /** Creates a draft as that person; articles get what `articleFields` gives where `fields` names nothing. */
  write(who: Who, type: ReviewedType, fields: Fields, locale?: Locale): Promise<CaseKey>
  /** Edits the draft; for a published document this begins a new version. */
  edit(who: Who, key: CaseKey, fields: Fields): Promise<void>
  /** Deletes a draft that was never public. */
  throwAway(who: Who, key: CaseKey): Promise<void>
  /** Creates or changes a structure document as the editor of the standing office. */
  shape(type: StructureType, documentId: string | null, fields: Fields): Promise<string>
  open(who: Who, key: CaseKey): Promise<z.infer<typeof caseSchema>>
  triage(who: Who, key: CaseKey, values: { purpose?: string; secrecyChecked?: boolean }): Promise<void>
  move(who: Who, key: CaseKey, move: string, more?: Fields): Promise<void>
  /** From draft to before the chief, or the head on a sub-portal, each step by whoever the chain names. */
  send(key: CaseKey): Promise<void>
  /** `send`, then the approval that publishes. */
  publish(key: CaseKey): Promise<void>
  takeDown(key: CaseKey): Promise<void>
  /** Uploads a file as that person; gives the row id (media fields) and the documentId (body texts). */
  upload(who: Who, file: { name: string; bytes: Uint8Array; type: string }): Promise<{ id: number; documentId: string }>
}

/** The desk of a stack. Sub-portals are the demo's `vucchc` and `ttt`. */
export async function openDesk(as: (who: Who) => Promise<Panel>): Promise<Desk> {
  const editor = await as('editor')
  const rowsOf = async (type: StructureType) => {
    const path = `/content-manager/collection-types/${uids[type]}?pageSize=100&populate[subPortal]=true`
    return listSchema.parse(await editor.must('GET', path)).results
  }
  const named = async (type: StructureType, name: string) =>
    new Map((await rowsOf(type)).map((row) => [String(row[name]), row.documentId]))
  const subPortals = await named('subPortal', 'label')
  const portals = new Map<string, 'vucchc' | 'ttt' | null>()
  /** The sub-portal a document stands on; it never changes once review has begun. */
  const labelOf = async (key: CaseKey) => {
    const known = portals.get(key.documentId)
    if (known !== undefined) return known
    const { subPortalId } = (await desk.open('admin', key)).case
    const label = labelSchema.parse([...subPortals].find(([, id]) => id === subPortalId)?.[0] ?? null)
    portals.set(key.documentId, label)
    return label
  }
  const portalOf = z.looseObject({ subPortal: z.looseObject({ label: z.string() }).nullish() })
  const channels = (await rowsOf('channel')).map((row) => {
    const { subPortal } = portalOf.parse(row)
    return [`${subPortal?.label ?? ''}/${String(row.slug)}`, row.documentId] as const
  })
  const structure = {
    unit: await named('unit', 'code'),
    topic: await named('topic', 'slug'),
    subPortal: subPortals,
    channel: new Map(channels),
  }

  const caseOf = ({ type, documentId, locale }: CaseKey) => `/review/cases/${type}/${documentId}/${locale}`
  const place = (type: keyof typeof uids) => `/content-manager/collection-types/${uids[type]}`
  const desk: Desk = {
    structure,
    articleFields: (title, fields = {}) => ({
      title,
      summary: `Tóm tắt: ${title}`,
      kind: 'news',
      originType: 'original',
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: `Nội dung của ${title}.` }] }],
      },
      channel: structure.channel.get('/thong-bao'),
      topics: [structure.topic.get('chuyen-doi-so')],
      ...fields,
    }),
    async write(who, type, fields, locale = 'vi') {
      const values = type === 'article' ? desk.articleFields(String(fields.title), fields) : fields
      const written = await (await as(who)).must('POST', `${place(type)}?locale=${locale}`, values)
      return { type, documentId: writtenSchema.parse(written).data.documentId, locale }
    },
    async edit(who, { type, documentId, locale }, fields) {
      await (await as(who)).must('PUT', `${place(type)}/${documentId}?locale=${locale}`, fields)
    },
    async throwAway(who, { type, documentId, locale }) {
      await (await as(who)).must('DELETE', `${place(type)}/${documentId}?locale=${locale}`)
    },
    async shape(type, documentId, fields) {
      const path = documentId ? `${place(type)}/${documentId}` : place(type)
      const written = await editor.must(documentId ? 'PUT' : 'POST', path, fields)
      return writtenSchema.parse(written).data.documentId
    },
    open: async (who, key) => caseSchema.parse(await (await as(who)).must('GET', caseOf(key))),
    async triage(who, key, values) {
      await (await as(who)).must('PUT', `${caseOf(key)}/triage`, values)
    },
    async move(who, key, move, more = {}) {
      await (await as(who)).must('POST', `${caseOf(key)}/moves`, { move, ...more })
    },
    async send(key) {
      const label = await labelOf(key)
      const writer: Who = label ? `reporter.${label}` : 'reporter'
      await desk.triage(writer, key, { secrecyChecked: true })
      if (label) return desk.move(writer, key, 'sendToHead')
      await desk.move(writer, key, 'submit')
      await desk.move('editor', key, 'take')
      await desk.triage('editor', key, { purpose: 'Thông tin chính thức của Bộ' })
      await desk.move('editor', key, 'classify')
      await desk.move('editor', key, 'toChief')
    },
    async publish(key) {
      await desk.send(key)
      const label = await labelOf(key)
      if (label) await desk.move(`head.${label}`, key, 'headApprove')
      else await desk.move('chief', key, 'approve')
    },
    async takeDown(key) {
      const label = await labelOf(key)
      await desk.move(label ? `head.${label}` : 'chief', key, 'withdraw', {
        message: 'Gỡ theo yêu cầu.',
        withdrawalReason: 'publishedInError',
      })
    },
    async upload(who, { name, bytes, type }) {
      const form = new FormData()
      form.set('files', new File([Buffer.from(bytes)], name, { type }))
      form.set('fileInfo', JSON.stringify({ name, alternativeText: `Hình: ${name}` }))
      const [file] = uploadedSchema.parse(await (await as(who)).must('POST', '/upload', form))
      if (!file) throw new Error(`Nothing was stored for ${name}.`)
      return file
    },
  }
  return desk
}
