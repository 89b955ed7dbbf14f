import fc, { type WeightedArbitrary } from 'fast-check'
import type { PublishedDocument } from 'shared-types/content'
import {
  exampleChannel,
  exampleFile,
  examplePortal,
  exampleSubPortal,
  exampleTopic,
  exampleUnit,
} from 'shared-types/fixtures'
import { fileId, name, pick, several, slug, subPortalId, unitId } from './random-values.ts'

/** What the rest hangs on: channels, topics, units, portals, files. */
export const randomStructure: WeightedArbitrary<PublishedDocument>[] = [
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
        emblemFileId: pick(null, 'file-1', 'file-x'),
        coversUnitIds: several('unit-2', 'unit-3', 'unit-x'),
      })
      .map((fields) => exampleSubPortal({ ...fields, label: fields.documentId === 'sub-1' ? 'mot' : 'hai' })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        nameVi: name,
        managingUnitId: unitId,
        locales: pick(['vi' as const], ['vi' as const, 'en' as const]),
        emblemFileId: pick(null, 'file-2'),
        mapFileId: fc.option(fileId),
      })
      .map(({ mapFileId, ...fields }) =>
        examplePortal({ ...fields, contact: { ...examplePortal().contact, mapFileId } }),
      ),
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
]
