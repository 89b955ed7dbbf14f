import { exampleFile, examplePublicService, exampleUnit } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

it('MIC-p4a one page lists the services of every unit, each with its unit, also those asked for on a sub-portal', () => {
  const service = (documentId: string, overrides: Parameters<typeof examplePublicService>[0]) =>
    examplePublicService({ documentId, slug: documentId, name: documentId, ...overrides })
  const planned = new Planned([
    exampleUnit({ documentId: 'unit-van-phong', code: 'vp', nameVi: 'Văn phòng', nameEn: null }),
    service('cua-van-phong', { responsibleUnitId: 'unit-van-phong', fieldTopicId: null }),
    service('cua-trang-con', { subPortalId: 'subportal-vucchc', channelId: null, serviceLevel: 4 }),
  ])
  const list = planned.props('serviceList', 'moha.gov.vn/dich-vu-cong/')
  const listed = list.groups.flatMap(({ items }) => items.map(({ name, unit }) => [name, unit]))
  expect(list.total).toBe(3)
  expect(Object.fromEntries(listed)).toEqual({
    'Cấp lại giấy xác nhận mẫu': 'Vụ Cải cách hành chính',
    'cua-van-phong': 'Văn phòng',
    'cua-trang-con': 'Vụ Cải cách hành chính',
  })
})

it.each(['nationalServicePortal', 'customsSingleWindow', 'govPortal'] as const)(
  'MIC-p4b a service asked for in %s says so, in the list and on its page, with the link',
  (externalSystem) => {
    const submitUrl = 'https://vnsw.gov.vn/'
    const planned = new Planned([examplePublicService({ externalSystem, submitUrl })])
    const [card] = planned.props('serviceList', 'moha.gov.vn/dich-vu-cong/').groups.flatMap(({ items }) => items)
    expect(card?.externalSystem).toBe(externalSystem)
    expect(planned.props('service', `moha.gov.vn${card?.path}`)).toMatchObject({ externalSystem, submitUrl })
  },
)

it('HY-7.8a each form of a service is a file of the portal, with its type and size', () => {
  const file = exampleFile({ documentId: 'mau-don', name: 'Mẫu đơn.docx', bytes: 23_456, digest: 'c'.repeat(64) })
  const planned = new Planned([
    file,
    examplePublicService({ forms: [{ name: 'Đơn đề nghị', code: 'Mẫu 01', fileId: 'mau-don' }] }),
  ])
  const [card] = planned.props('serviceList', 'moha.gov.vn/dich-vu-cong/').groups.flatMap(({ items }) => items)
  const [form] = planned.props('service', `moha.gov.vn${card?.path}`).forms
  expect(form).toMatchObject({ name: 'Đơn đề nghị', file: { name: 'Mẫu đơn.docx', bytes: 23_456 } })
  expect(planned.at(`moha.gov.vn${form?.file.path}`)).toMatchObject({ kind: 'file', digest: 'c'.repeat(64) })
})
