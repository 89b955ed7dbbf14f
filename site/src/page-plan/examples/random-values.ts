import fc from 'fast-check'
import type { Body } from 'shared-types/content'

/*
 * Few values of each kind, so that random documents meet: same slugs, circles of parents, things that are not there.
 */

export const pick = <Value>(...values: Value[]) => fc.constantFrom(...values)
export const several = <Value>(...values: Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })

export const slug = pick('mot', 'hai', 'ba', 'bon', 'nam', 'sau')
export const topicId = pick('topic-1', 'topic-2', 'topic-x')
const channelId = pick('channel-1', 'channel-2', 'channel-3', 'channel-4', 'channel-x', null)
export const unitId = pick('unit-1', 'unit-2', 'unit-3', 'unit-x', null)
export const subPortalId = pick(null, null, null, 'sub-1', 'sub-2')
export const fileId = pick('file-1', 'file-2', 'file-x')
export const legalId = pick('legal-1', 'legal-2', 'legal-3', 'legal-x')
const instant = pick(
  '2025-12-31T18:00:00.000Z',
  '2026-01-15T00:00:00.000Z',
  '2026-02-01T00:00:00+07:00',
  '2026-03-10T08:00:00.000Z',
)
/** Instants and days the test's clock passes. */
export const boundary = pick('2026-04-01T00:00:00.000Z', '2026-05-01T00:00:00+07:00', '2026-06-01T12:00:00.000Z', null)
export const day = pick('2025-03-01', '2026-04-15', '2026-05-20')

export const body: fc.Arbitrary<Body> = fc
  .array(
    pick(
      'Điều 1. Phạm vi',
      '1. Khoản một',
      'a) Điểm a',
      'Văn bản thường',
      'Điều 2. Hiệu lực',
      '“Điều 1. Phạm vi mới.”',
    ),
    { maxLength: 4 },
  )
  .chain((texts) =>
    fc.option(fileId, { freq: 3 }).map((image) => ({
      type: 'doc',
      content: [
        ...texts.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })),
        ...(image ? [{ type: 'image' as const, attrs: { fileId: image, alt: 'ảnh', caption: '' } }] : []),
      ],
    })),
  )

export const reviewed = {
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

export const name = pick('Một', 'Hai', 'Ba')
