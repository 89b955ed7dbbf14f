import { bodyOfLines, picturesOfLines } from './body-of-lines'
import type { DemoFile } from './demo-common'
import type { DemoItem } from './demo-format'
import { fieldsOfCivicItem, filesOfCivicItem, linesOfCivicItem } from './fields-of-civic-item'
import { channelKey, type LoadedStructure, named } from './load-structure'

/** A stored file: Strapi's row id for media fields, the documentId for body texts. */
export interface StoredFile {
  id: number
  documentId: string
}

/** What references are looked up in while fields are made. */
export interface Loaded extends LoadedStructure {
  documents: ReadonlyMap<string, string>
  files: ReadonlyMap<string, StoredFile>
}

/** The attributes of a document in Strapi's names, from an item in the contracts' names. */
export function fieldsOfItem(item: DemoItem, loaded: Loaded): Record<string, unknown> {
  const {
    ref: _ref,
    type: _type,
    locale: _locale,
    state: _state,
    publishedAt: _publishedAt,
    translationOf: _translationOf,
    portal,
    channel,
    topics,
    owningUnit,
    ...own
  } = item
  const unit = (code: string) => named(loaded.units, code, 'unit')
  return {
    ...withoutUndefined({ ...own, ...special(item, loaded) }),
    subPortal: portal ? named(loaded.subPortals, portal, 'sub-portal') : null,
    channel: channel ? named(loaded.channels, channelKey(portal, channel), 'channel') : null,
    topics: topics.map((slug) => named(loaded.topics, slug, 'topic')),
    owningUnit: unit(owningUnit),
  }
}

/** Every file an item shows or offers, with the words that describe it. */
export function filesOfItem(
  item: DemoItem,
): { file: string; alt?: string | undefined; caption?: string | undefined }[] {
  const named = namedFiles(item).filter((file) => file !== undefined)
  return [
    ...named.map((file) => (typeof file === 'string' ? { file } : file)),
    ...linesOfItem(item).flatMap(picturesOfLines),
  ]
}

function namedFiles(item: DemoItem): (DemoFile | undefined)[] {
  switch (item.type) {
    case 'article':
      return [item.coverFile, ...(item.galleryFiles ?? []), ...(item.attachmentFiles ?? [])]
    case 'legalDocument':
    case 'page':
      return item.files ?? []
    case 'draftForComment':
      return [item.draftFile, item.requestLetterFile, ...(item.explanatoryFiles ?? [])]
    case 'publicService':
      return (item.forms ?? []).map((form) => form.file)
    case 'person':
      return [item.portraitFile]
    default:
      return filesOfCivicItem(item)
  }
}

function linesOfItem(item: DemoItem): string[][] {
  switch (item.type) {
    case 'person':
      return [item.bio ?? [], item.duties ?? []]
    case 'publicService':
      return [item.guide ?? item.body ?? []]
    case 'article':
    case 'legalDocument':
    case 'draftForComment':
    case 'page':
      return [item.body ?? []]
    default:
      return linesOfCivicItem(item)
  }
}

/** The fields whose name or form differs between contract and Strapi. `undefined` takes a name away. */
function special(item: DemoItem, loaded: Loaded): Record<string, unknown> {
  const file = (wanted: DemoFile | undefined) => (wanted ? storedFile(loaded, wanted).id : undefined)
  const files = (wanted: readonly DemoFile[] | undefined) => wanted?.map((one) => storedFile(loaded, one).id)
  const documents = (refs: readonly string[] | undefined) => refs?.map((ref) => named(loaded.documents, ref, 'item'))
  const document = (ref: string | undefined) => ref && named(loaded.documents, ref, 'item')
  const unit = (code: string | undefined) => (code ? named(loaded.units, code, 'unit') : undefined)
  const body = (lines: readonly string[] | undefined) =>
    lines && bodyOfLines(lines, (picture) => storedFile(loaded, picture.file).documentId)
  switch (item.type) {
    case 'article':
      return {
        body: body(item.body),
        ...{ cover: file(item.coverFile), gallery: files(item.galleryFiles), attachments: files(item.attachmentFiles) },
        ...{ coverFile: undefined, galleryFiles: undefined, attachmentFiles: undefined },
        ...{ spokesperson: document(item.spokesperson), legalDocument: document(item.legalDocument) },
      }
    case 'legalDocument':
      return {
        ...{
          body: undefined,
          bodyFullText: body(item.body),
          issuerUnit: undefined,
          issuer: unit(item.issuerUnit),
          files: files(item.files),
        },
        ...{ replaces: documents(item.replaces), amends: documents(item.amends), basedOn: documents(item.basedOn) },
      }
    case 'draftForComment':
      return {
        ...{
          body: undefined,
          bodyFullText: body(item.body),
          resultingDocument: document(item.resultingDocument),
        },
        ...{ leadUnit: unit(item.leadUnit), receivingUnit: unit(item.receivingUnit) },
        ...{ draftFile: file(item.draftFile), explanatoryFiles: files(item.explanatoryFiles) },
        requestLetterFile: file(item.requestLetterFile),
      }
    case 'publicService': {
      const { steps, dossier, legalBasis, ...procedure } = item.procedure
      return {
        ...{
          fieldTopic: undefined,
          field: named(loaded.topics, item.fieldTopic, 'topic'),
          responsibleUnit: unit(item.responsibleUnit),
          body: undefined,
          guide: body(item.guide ?? item.body),
        },
        procedure: {
          ...procedure,
          steps: texts(steps),
          dossier: texts(dossier),
          ...(legalBasis ? { legalBasis: documents(legalBasis) } : {}),
        },
        forms: item.forms?.map((form) => ({ ...form, file: file(form.file) })),
      }
    }
    case 'page':
      return { body: body(item.body), files: files(item.files) }
    case 'person':
      return {
        unit: unit(item.unit),
        portrait: file(item.portraitFile),
        portraitFile: undefined,
        bio: body(item.bio),
        duties: body(item.duties),
      }
    default:
      return fieldsOfCivicItem(item, { file, files, documents, unit, body })
  }
}

function texts(lines: readonly string[]) {
  return lines.map((text) => ({ text }))
}

function storedFile(loaded: Loaded, wanted: DemoFile): StoredFile {
  const name = typeof wanted === 'string' ? wanted : wanted.file
  const stored = loaded.files.get(name)
  if (!stored) throw new Error(`The demo file ${name} was not stored before the document that shows it`)
  return stored
}

function withoutUndefined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
