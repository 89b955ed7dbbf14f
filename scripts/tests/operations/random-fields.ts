import type { Desk, ReviewedType } from '../stack/desk.ts'
import type { Dice } from './dice.ts'
import { textFile } from './own-files.ts'

const words =
  'cải cách hành chính công chức viên chức đăng ký hồ sơ trực tuyến địa phương đơn vị quyết định thông tư hướng dẫn phần mềm dữ liệu lưu trữ đánh giá chỉ số năm quý kế hoạch tổ chức hội nghị báo cáo đề án'.split(
    ' ',
  )

/** A Vietnamese-looking sentence of 4 to 15 words. */
export function sentence(dice: Dice): string {
  const text = Array.from({ length: 4 + dice.number(12) }, () => dice.of(words)).join(' ')
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** A body of a few blocks; `picture` (a file's documentId) shows in it. */
export function body(dice: Dice, picture?: string): object {
  const text = (value = sentence(dice)) => [{ type: 'text', text: value }]
  const paragraph = () => ({ type: 'paragraph', content: text() })
  const image = { type: 'image', attrs: { fileId: picture, alt: 'Hình minh họa', caption: '' } }
  return {
    type: 'doc',
    content: [
      paragraph(),
      ...(dice.chance(0.3) ? [{ type: 'heading', attrs: { level: 2 }, content: text() }] : []),
      ...(picture ? [image] : []),
      ...Array.from({ length: 1 + dice.number(3) }, paragraph),
    ],
  }
}

/** Complete fields for a document of this type on the main portal; `number` makes it unlike every other. */
export async function fieldsOf(type: ReviewedType, number: number, dice: Dice, desk: Desk): Promise<object> {
  const title = `${sentence(dice)} ${number}`
  const topics = [dice.of([...desk.structure.topic.values()])]
  const unit = dice.of([...desk.structure.unit.values()])
  const channel = (slug: string) => desk.structure.channel.get(`/${slug}`)
  switch (type) {
    case 'article':
      return { ...desk.articleFields(title), body: body(dice), topics }
    case 'legalDocument':
      return {
        ...{
          number: `${number}/QĐ-BNV`,
          title,
          docClass: 'administrative',
          docForm: 'decision',
          abstract: sentence(dice),
        },
        ...{ issuer: unit, issuedOn: `202${dice.number(6)}-0${1 + dice.number(9)}-15`, effectiveOn: '2026-01-01' },
        bodyFullText: legalText(dice),
        ...{ recipientsIncludePortal: true, originType: 'original', channel: channel('van-ban'), topics },
      }
    case 'draftForComment':
      return {
        ...{
          title,
          summary: sentence(dice),
          draftClass: 'policy',
          audience: 'public',
          leadUnit: unit,
          receivingUnit: unit,
        },
        ...{ opensAt: '2026-01-01T00:00:00.000Z', closesAt: '2099-01-01T00:00:00.000Z', bodyFullText: legalText(dice) },
        ...{ receivingAddress: 'Số 8 Tôn Thất Thuyết', receivingEmail: 'gopy@example.gov.vn' },
        ...{ silenceIsConsent: false, publicComments: false, questions: [{ text: sentence(dice) }] },
        draftFile: (await desk.upload('reporter', textFile(number))).id,
        requestLetterFile: (await desk.upload('reporter', textFile(number + 10_000))).id,
        requestReceivedAt: '2026-01-01T00:00:00.000Z',
        ...{ originType: 'original', channel: channel('du-thao'), topics },
      }
    case 'publicService':
      return {
        ...{
          code: `DV.${number}`,
          name: title,
          field: topics[0],
          responsibleUnit: unit,
          serviceLevel: 4,
          audience: 'both',
        },
        procedure: {
          ...{
            steps: [{ text: sentence(dice) }],
            dossier: [{ text: sentence(dice) }],
            quantity: '01 bộ',
            fee: 'Không',
          },
          ...{ timeLimit: '03 ngày', legalBasisText: sentence(dice), result: sentence(dice), receivingPlace: 'Tầng 1' },
        },
        ...{
          guide: body(dice),
          submitUrl: 'https://dichvucong.gov.vn/',
          externalSystem: 'own',
          promoted: dice.chance(0.5),
        },
        ...{ originType: 'original', channel: channel('dich-vu-cong'), topics },
      }
    case 'page':
      return { title, kind: 'other', publicVisible: true, body: body(dice), originType: 'original', topics }
    case 'person':
      return {
        ...{ fullName: `Nguyễn Văn ${number}`, position: sentence(dice), unit, order: dice.number(50), active: true },
        ...{ officialEmail: `can-bo-${number}@moha.gov.vn`, phone: '024 0000 0000', isLeader: dice.chance(0.3) },
        ...{ bio: body(dice), originType: 'original', topics },
      }
  }
}

function legalText(dice: Dice): object {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  const articles = Array.from({ length: 2 + dice.number(3) }, (_, index) => [
    paragraph(`Điều ${index + 1}. ${sentence(dice)}`),
    paragraph(`1. ${sentence(dice)}`),
    paragraph(`2. ${sentence(dice)}`),
  ])
  return { type: 'doc', content: articles.flat() }
}
