import fc from 'fast-check'
import type { Body, PublishedDocument } from 'shared-types/content'
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

const pick = <Value>(...values: Value[]) => fc.constantFrom(...values)
const several = <Value>(...values: Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })

const slug = pick('mot', 'hai', 'ba', 'bon', 'nam', 'sau')
const topicId = pick('topic-1', 'topic-2', 'topic-x')
const channelId = pick('channel-1', 'channel-2', 'channel-3', 'channel-4', 'channel-x', null)
const unitId = pick('unit-1', 'unit-2', 'unit-3', 'unit-x', null)
const subPortalId = pick(null, null, null, 'sub-1', 'sub-2')
const fileId = pick('file-1', 'file-2', 'file-x')
const legalId = pick('legal-1', 'legal-2', 'legal-3', 'legal-x')
const instant = pick(
  '2025-12-31T18:00:00.000Z',
  '2026-01-15T00:00:00.000Z',
  '2026-02-01T00:00:00+07:00',
  '2026-03-10T08:00:00.000Z',
)
/** Instants and days the test's clock passes. */
const boundary = pick('2026-04-01T00:00:00.000Z', '2026-05-01T00:00:00+07:00', '2026-06-01T12:00:00.000Z', null)
const day = pick('2025-03-01', '2026-04-15', '2026-05-20')

const body: fc.Arbitrary<Body> = fc
  .array(pick('Điều 1. Phạm vi', '1. Khoản một', 'a) Điểm a', 'Văn bản thường', 'Điều 2. Hiệu lực'), { maxLength: 4 })
  .chain((texts) =>
    fc.option(fileId, { freq: 3 }).map((image) => ({
      type: 'doc',
      content: [
        ...texts.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })),
        ...(image ? [{ type: 'image' as const, attrs: { fileId: image, alt: 'ảnh', caption: '' } }] : []),
      ],
    })),
  )

const reviewed = {
  locale: pick('vi' as const, 'vi' as const, 'en' as const),
  slug,
  formerSlugs: several('cu-1', 'cu-2', 'mot', 'hai'),
  subPortalId,
  channelId,
  topicIds: several('topic-1', 'topic-2', 'topic-x'),
  owningUnitId: unitId,
  firstPublishedAt: instant,
  lastPublishedAt: instant,
  publishUntil: boundary,
}

const name = pick('Một', 'Hai', 'Ba')

/** Any document out of few ids and few values, so that they meet: same slugs, circles of parents, things that are not there. */
export const randomDocument: fc.Arbitrary<PublishedDocument> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('a1', 'a2', 'a3', 'a4', 'a5', 'a6'),
        title: name,
        body,
        coverFileId: fc.option(fileId),
        galleryFileIds: several('file-1', 'file-2', 'file-x'),
        attachmentFileIds: several('file-1', 'file-2'),
        spokespersonId: pick(null, 'person-1', 'person-x'),
        legalDocumentId: fc.option(legalId),
        pinnedUntil: boundary,
      })
      .map(exampleArticle),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('legal-1', 'legal-2', 'legal-3'),
        title: name,
        docForm: pick('decision' as const, 'circular' as const),
        issuerUnitId: unitId,
        issuerName: pick(null, 'Chính phủ', 'Chính Phủ'),
        issuedOn: day,
        effectiveOn: fc.option(day),
        expiredOn: fc.option(day),
        effectStatusOverride: pick(null, null, 'partlyExpired' as const),
        body: fc.option(body),
        fileIds: several('file-1', 'file-x'),
        replacesIds: several('legal-1', 'legal-2', 'legal-x'),
        amendsIds: several('legal-2', 'legal-3'),
        basedOnIds: several('legal-1', 'legal-3'),
      })
      .map(exampleLegalDocument),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('draft-1', 'draft-2'),
        draftClass: pick('policy' as const, 'ownAuthority' as const),
        opensAt: pick('2026-03-01T00:00:00.000Z', '2026-04-10T00:00:00.000Z'),
        closesAt: pick('2026-04-20T00:00:00.000Z', '2026-06-10T00:00:00+07:00'),
        leadUnitId: unitId,
        draftFileId: fc.option(fileId),
        explanatoryFileIds: several('file-1', 'file-2'),
        body: fc.option(body),
        resultingDocumentId: fc.option(legalId),
      })
      .map(exampleDraftForComment),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('service-1', 'service-2'),
        name,
        fieldTopicId: fc.option(topicId),
        responsibleUnitId: unitId,
        promoted: fc.boolean(),
      })
      .map(examplePublicService),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('page-1', 'page-2'),
        kind: pick('contact' as const, 'other' as const, 'internalProcedure' as const),
        body,
        publicVisible: fc.boolean(),
      })
      .map(examplePage),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('person-1', 'person-2'),
        unitId,
        order: pick(1, 2),
        portraitFileId: fc.option(fileId),
        bio: fc.option(body),
        active: fc.boolean(),
      })
      .map(examplePerson),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        documentId: pick('channel-1', 'channel-2', 'channel-3', 'channel-4'),
        slug,
        formerSlugs: several('cu-1', 'cu-2', 'mot'),
        nameVi: name,
        nameEn: pick(null, 'One'),
        parentId: pick(null, null, 'channel-1', 'channel-2', 'channel-3', 'channel-x'),
        subPortalId,
        order: pick(1, 2),
        showInMenu: fc.boolean(),
        state: pick('approved' as const, 'approved' as const, 'retired' as const),
        validFrom: pick(null, null, '2026-04-15'),
        validTo: pick(null, null, '2026-05-10'),
      })
      .map(exampleChannel),
  },
  {
    weight: 1,
    arbitrary: fc.record({ documentId: pick('topic-1', 'topic-2'), slug, nameVi: name }).map(exampleTopic),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        documentId: pick('unit-1', 'unit-2', 'unit-3'),
        code: pick('A', 'B'),
        nameVi: name,
        nameEn: pick(null, 'Unit'),
        parentId: unitId,
        order: pick(1, 2),
        active: fc.boolean(),
      })
      .map(exampleUnit),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        documentId: pick('sub-1', 'sub-2'),
        nameVi: name,
        unitId: pick('unit-1', 'unit-2'),
        mode: pick('hosted' as const, 'hosted' as const, 'independent' as const),
        status: pick('live' as const, 'live' as const, 'suspended' as const),
        url: pick(null, 'https://example.vn/'),
        locales: pick(['vi' as const], ['vi' as const, 'en' as const]),
      })
      .map((fields) => exampleSubPortal({ ...fields, label: fields.documentId === 'sub-1' ? 'mot' : 'hai' })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ nameVi: name, managingUnitId: unitId, locales: pick(['vi' as const], ['vi' as const, 'en' as const]) })
      .map(examplePortal),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        documentId: pick('file-1', 'file-2'),
        digest: pick('a'.repeat(64), 'b'.repeat(64)),
        name: pick('anh.jpg', 'Ảnh họp.JPG'),
      })
      .map(exampleFile),
  },
)
