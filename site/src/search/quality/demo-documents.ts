import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Body, type PublishedDocument, publishedDocumentSchema } from 'shared-types/content'
import {
  exampleArticle,
  exampleChannel,
  exampleDraftForComment,
  exampleFile,
  exampleLegalDocument,
  examplePage,
  examplePerson,
  examplePortal,
  examplePublicService,
  exampleSubPortal,
  exampleTopic,
  exampleUnit,
} from 'shared-types/fixtures'
import { slugOf } from 'shared-types/text'
import { z } from 'zod'

const namedSchema = z.looseObject({ slug: z.string(), nameVi: z.string(), nameEn: z.string() })
const structureSchema = z.object({
  portal: z.looseObject({ domain: z.string() }),
  units: z.array(z.looseObject({ code: z.string(), parent: z.string().optional() })),
  topics: z.array(namedSchema),
  channels: z.array(namedSchema.extend({ parent: z.string().optional(), subPortal: z.string().optional() })),
  subPortals: z.array(z.looseObject({ label: z.string(), unit: z.string() })),
})
const linesSchema = z.array(z.string())
const fileSchema = z.union([z.string(), z.looseObject({ file: z.string() }).transform(({ file }) => file)])
const typeSchema = z.enum(['article', 'legalDocument', 'draftForComment', 'publicService', 'page', 'person'])
const itemSchema = z.looseObject({
  ref: z.string(),
  type: typeSchema,
  state: z.string().default('published'),
  locale: z.enum(['vi', 'en']).default('vi'),
  portal: z.string().optional(),
  channel: z.string().optional(),
  unit: z.string().optional(),
  publishedAt: z.string().default('2026-11-20T02:00:00.000Z'),
  body: linesSchema.optional(),
  guide: linesSchema.optional(),
  bio: linesSchema.optional(),
  duties: linesSchema.optional(),
  procedure: z.looseObject({}).optional(),
  forms: z.array(z.looseObject({ name: z.string(), file: fileSchema })).default([]),
  attachmentFiles: z.array(fileSchema).default([]),
  files: z.array(fileSchema).default([]),
  draftFile: fileSchema.optional(),
})
type Item = z.infer<typeof itemSchema>

/**
 * The Vietnamese demo of `cms/demo` as published documents, for searching in: their words, places and numbers are the
 * demo's; pictures, relations and the types no question asks for are left out. Their documentIds are `ref`, `unit-CODE` and `channel-SLUG`.
 */
export function demoDocuments(folder: string): PublishedDocument[] {
  const items = readdirSync(join(folder, 'documents')).flatMap((name) =>
    z
      .array(z.looseObject({ type: z.string() }))
      .parse(readJson(join(folder, 'documents', name)))
      .filter(({ type }) => typeSchema.safeParse(type).success)
      .map((item) => itemSchema.parse(item)),
  )
  const shown = items.filter(({ state, locale }) => state === 'published' && locale === 'vi')
  const documents = [...structureOf(folder), ...shown.map(documentOf), ...filesOf(shown)]
  return documents.map((document) => publishedDocumentSchema.parse(document))
}

function structureOf(folder: string): unknown[] {
  const { portal, units, topics, channels, subPortals } = structureSchema.parse(
    readJson(join(folder, 'structure.json')),
  )
  return [
    { ...examplePortal(), ...portal, managingUnitId: null },
    ...units.map((unit) => ({
      ...exampleUnit({ documentId: unitId(unit.code), parentId: unit.parent ? unitId(unit.parent) : null }),
      ...unit,
    })),
    ...topics.map((topic) => ({ ...exampleTopic({ documentId: `topic-${topic.slug}` }), ...topic })),
    ...channels.map(({ parent, subPortal, ...channel }) => ({
      ...exampleChannel({ documentId: channelId(channel.slug), parentId: parent ? channelId(parent) : null }),
      ...channel,
      subPortalId: subPortal ?? null,
    })),
    ...subPortals.map((subPortal) => ({
      ...exampleSubPortal({ documentId: subPortal.label, unitId: unitId(subPortal.unit) }),
      ...subPortal,
    })),
  ]
}

function documentOf(item: Item): unknown {
  const { ref, portal, channel, publishedAt } = item
  const title = String(item['title'] ?? item['name'] ?? item['fullName'])
  const shared = {
    documentId: ref,
    slug: slugOf(item.type === 'legalDocument' ? `${item['number']} ${title}` : title)
      .slice(0, 100)
      .replace(/-$/, ''),
    subPortalId: portal ?? null,
    channelId: channel ? channelId(channel) : null,
    topicIds: [],
    owningUnitId: null,
    firstPublishedAt: publishedAt,
    lastPublishedAt: publishedAt,
  }
  const body = item.body ? bodyOf(item.body) : null
  switch (item.type) {
    case 'article':
      return {
        ...exampleArticle({ coverFileId: null, attachmentFileIds: [], authorName: null }),
        ...own(item),
        ...shared,
        ...{ body, attachmentFileIds: item.attachmentFiles },
      }
    case 'legalDocument':
      return {
        ...exampleLegalDocument({ issuerUnitId: null }),
        ...own(item),
        ...shared,
        ...{ body, fileIds: item.files },
      }
    case 'draftForComment':
      return {
        ...exampleDraftForComment({ leadUnitId: null, receivingUnitId: null, questions: [] }),
        ...own(item),
        ...shared,
        ...{ body, draftFileId: item.draftFile ?? null },
      }
    case 'publicService':
      return {
        ...examplePublicService({ responsibleUnitId: null, fieldTopicId: null }),
        ...own(item),
        ...shared,
        procedure: { ...item.procedure, legalBasisIds: [] },
        forms: item.forms.map(({ name, file }) => ({ name, code: null, fileId: file })),
        guide: bodyOf(item.guide ?? item.body ?? []),
      }
    case 'page':
      return { ...examplePage(), ...own(item), ...shared, body, fileIds: item.files }
    case 'person':
      return {
        ...examplePerson(),
        ...own(item),
        ...shared,
        unitId: item.unit ? unitId(item.unit) : null,
        bio: item.bio ? bodyOf(item.bio) : null,
        duties: item.duties ? bodyOf(item.duties) : null,
      }
  }
}

/** What an item says in the contract's own names. */
function own({ attachmentFiles: _attachments, files: _files, ...item }: Item): Record<string, unknown> {
  return item
}

function filesOf(items: readonly Item[]): unknown[] {
  const names = items.flatMap(({ attachmentFiles, files, draftFile, forms }) => [
    ...attachmentFiles,
    ...files,
    ...(draftFile ? [draftFile] : []),
    ...forms.map(({ file }) => file),
  ])
  return [...new Set(names)].map((name) => exampleFile({ documentId: name, name, mime: 'application/pdf' }))
}

/** The words of lines in the demo's notation; what they look like does not matter to search. */
function bodyOf(lines: readonly string[]): Body {
  const plain = (line: string) =>
    line
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^(?:#{2,4}|>|-|\|) /, '')
      .replace(/ \|/g, ' ')
      .replace(/\*\*/g, '')
      .trim()
  const content = lines.map((line) => {
    const text = [{ type: 'text' as const, text: plain(line) || '–' }]
    const marks = /^#{2,4} /.exec(line)?.[0].length
    if (!marks) return { type: 'paragraph' as const, content: text }
    return { type: 'heading' as const, attrs: { level: marks === 3 ? (2 as const) : (3 as const) }, content: text }
  })
  return { type: 'doc', content }
}

const unitId = (code: string) => `unit-${code}`
const channelId = (slug: string) => `channel-${slug}`

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
