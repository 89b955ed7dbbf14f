import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'

let cms: BootedCms
let office: Office
let auditor: Panel

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  auditor = await signIn(cms, await office.hire('auditor'))
})
afterAll(() => cms?.stop())

it('BP-11.2a shows who signed in, in which role and unit, and from an address nobody can read', async () => {
  const { head } = office.people
  await signIn(cms, head)
  const { events } = (await auditor.get(`/audit/events?actor=${head.userId}&action=account.login`)).json(answers.events)
  expect(events).toMatchObject([
    { actorRole: 'unitHead', unitId: office.units['reform'], unitName: 'Vụ Cải cách hành chính', refused: false },
  ])
  const [event] = await cms.strapi.db.connection('audit_event').where({ seq: events[0]?.seq ?? 0 })
  expect(event).toMatchObject({ ip_hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

it('HY-11.4-1 shows in the history which head approved, in that role, and when', async () => {
  const { head } = office.people
  const key = await office.beforeHead()
  await office.must(head, key, 'headApprove')
  const panel = await signIn(cms, head)
  const answer = await panel.get(`/review/cases/${key.type}/${key.documentId}/${key.locale}`)
  const { history } = answer.json(z.object({ history: z.array(z.looseObject({ move: z.string() })) }))
  const approval = history.find(({ move }) => move === 'headApprove')
  expect(approval).toMatchObject({ actorId: head.userId, actorRole: 'unitHead', at: expect.stringMatching(/Z$/) })
})
