import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Stack, startStack } from './start-stack.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
}, 240_000)
afterAll(() => stack?.stop(), 60_000)

it('a written, reviewed and approved article is a public page', async () => {
  const t0 = Date.now()
  const key = await stack.desk.write('reporter', 'article', { title: 'Tin đầu tiên' })
  await stack.desk.publish(key)
  console.log('publish', Date.now() - t0)
  await stack.publisher.inStep()
  console.log('in step', Date.now() - t0)
  expect(stack.page('moha.gov.vn', '/tin/tin-dau-tien/')).toContain('Tin đầu tiên')
  const label = { subPortal: stack.desk.structure.subPortal.get('vucchc'), channel: stack.desk.structure.channel.get('vucchc/mo-hinh-hay') }
  const other = await stack.desk.write('reporter.vucchc', 'article', { title: 'Tin của vụ', ...label })
  await stack.desk.publish(other)
  await stack.publisher.inStep()
  expect(stack.page('vucchc.moha.gov.vn', '/tin/tin-cua-vu/')).toContain('Tin của vụ')
  await stack.desk.takeDown(other)
  await stack.publisher.inStep()
  expect(stack.page('vucchc.moha.gov.vn', '/tin/tin-cua-vu/')).toBeNull()
  console.log('all', Date.now() - t0)
}, 60_000)
