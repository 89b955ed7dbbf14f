import fc, { type WeightedArbitrary } from 'fast-check'
import type { PublishedDocument } from 'shared-types/content'
import {
  exampleArticle,
  exampleDraftForComment,
  exampleLeaderScheduleEvent,
  exampleLegalDocument,
  exampleNotice,
  examplePage,
  examplePerson,
  exampleProject,
  exampleMediaAlbum,
  examplePublicService,
  exampleDataset,
  exampleSurvey,
  exampleQuestion,
} from 'shared-types/fixtures'
import {
  body,
  boundary,
  day,
  fileId,
  legalId,
  name,
  pick,
  reviewed,
  several,
  topicId,
  unitId,
} from './random-values.ts'

/** Everything that goes through review: its documents of every type, by how often they come. */
export const randomReviewed: WeightedArbitrary<PublishedDocument>[] = [
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
        kind: pick('news' as const, 'event' as const),
        eventStart: boundary,
        eventEnd: boundary,
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
        kind: pick('contact' as const, 'privacy' as const, 'other' as const, 'internalProcedure' as const),
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
        documentId: pick('album-1', 'album-2', 'album-3'),
        title: name,
        kind: pick('photo' as const, 'video' as const),
        coverFileId: fc.option(fileId),
        fileIds: several('file-1', 'file-2', 'file-x'),
      })
      .map(({ fileIds, ...album }) =>
        exampleMediaAlbum({
          ...album,
          items: ['file-1', ...fileIds].map((fileId) => ({
            ...{ fileId, caption: 'Chú thích', altText: 'Mô tả', credit: 'Ảnh' },
            ...{ transcript: null, subtitlesFileId: null },
          })),
        }),
      ),
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
        ...reviewed,
        documentId: pick('schedule-1', 'schedule-2', 'schedule-3', 'schedule-4'),
        title: name,
        // Days and weeks the test's clock enters and leaves.
        date: pick('2026-03-20', '2026-04-10', '2026-04-12', '2026-05-01', '2026-05-25', '2026-05-29', '2026-06-30'),
        startTime: pick(null, '08:00', '14:00'),
        cancelled: fc.boolean(),
        personIds: several('person-1', 'person-2', 'person-x'),
        hostUnitId: unitId,
      })
      .map(exampleLeaderScheduleEvent),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('notice-1', 'notice-2'),
        kind: pick('maintenance' as const, 'incident' as const, 'general' as const),
        title: name,
        body,
        startsAt: pick('2026-03-01T00:00:00.000Z', '2026-04-10T00:00:00.000Z', '2026-05-01T00:00:00+07:00'),
        endsAt: boundary,
        affectedHosts: several('moha.gov.vn', 'mot.moha.gov.vn', 'khac.gov.vn'),
      })
      .map(exampleNotice),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('survey-1', 'survey-2'),
        title: name,
        opensAt: pick('2026-03-01T00:00:00.000Z', '2026-04-10T00:00:00.000Z'),
        closesAt: pick('2026-04-20T00:00:00.000Z', '2026-06-10T00:00:00+07:00'),
        showResults: fc.boolean(),
        resultArticleId: pick(null, 'a1', 'a2', 'article-x'),
      })
      .map(exampleSurvey),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('question-1', 'question-2', 'question-3'),
        title: name,
        answer: body,
        answerFileId: fc.option(fileId),
        legalBasisIds: several('legal-1', 'legal-2', 'legal-x'),
        answeredByUnitId: unitId,
      })
      .map(exampleQuestion),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('dataset-1', 'dataset-2'),
        title: name,
        kind: pick('statistics' as const, 'environment' as const),
        figures: fc.boolean().map((some) => (some ? exampleDataset().figures : [])),
        dataFileIds: several('file-1', 'file-x'),
        reportFileId: fc.option(fileId),
        method: fc.option(body),
        analysis: fc.option(body),
      })
      .map(exampleDataset),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        ...reviewed,
        documentId: pick('project-1', 'project-2', 'project-3'),
        title: name,
        kind: pick('tender' as const, 'research' as const, 'landUse' as const),
        closingAt: boundary,
        stage: pick(null, 'open' as const, 'planned' as const),
        ownerUnitId: unitId,
        ownerName: pick(null, 'Ban Quản lý dự án'),
        body: fc.option(body),
        fileIds: several('file-1', 'file-x'),
      })
      .map(exampleProject),
  },
]
