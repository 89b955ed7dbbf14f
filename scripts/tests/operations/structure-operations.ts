import type { Operation } from './operation.ts'
import type { Play } from './play.ts'
import { sentence } from './random-fields.ts'

const accents = ['red', 'navy', 'green', 'teal', 'brown', 'plum']

/** What the editor does to channels, units, topics and portals; public at once. */
export const structureOperations: readonly Operation[] = [
  { name: 'edit a channel', weight: 6, run: editChannel },
  { name: 'new channel', weight: 2, run: newChannel },
  { name: 'retire a channel for a while', weight: 2, run: retireChannel },
  { name: 'edit a unit', weight: 5, run: editUnit },
  { name: 'edit a topic', weight: 2, run: editTopic },
  { name: 'edit the main portal', weight: 1, run: editPortal },
  { name: 'edit a sub-portal', weight: 2, run: editSubPortal },
]

async function editChannel({ stack, dice, number, channels }: Play): Promise<string> {
  const channel = dice.of([...new Set([...stack.desk.structure.channel.values(), ...channels])])
  const fields = dice.of([
    { nameVi: `Chuyên mục ${number}` },
    { nameEn: `Channel ${number}` },
    { slug: `chuyen-muc-${number}` },
    { order: dice.number(20) },
    { showInMenu: dice.chance(0.5) },
    { descriptionVi: sentence(dice) },
  ])
  await stack.desk.shape('channel', channel, fields)
  return `${channel} ${JSON.stringify(fields)}`
}

async function newChannel({ stack, dice, number, channels }: Play): Promise<string> {
  const names = { nameVi: `Mục mới ${number}`, nameEn: dice.chance(0.5) ? `New ${number}` : null }
  const place = { parent: dice.chance(0.5) ? dice.of(channels) : null, order: dice.number(9) }
  const fields = { ...names, ...place, showInMenu: dice.chance(0.5), state: 'approved' }
  const channel = await stack.desk.shape('channel', null, fields)
  channels.push(channel)
  return channel
}

/** Its own pages go and come back; articles cannot be written into it meanwhile, so it does not last. */
async function retireChannel({ stack, dice, channels }: Play): Promise<string> {
  const channel = dice.of(channels)
  await stack.desk.shape('channel', channel, { state: 'retired' })
  if (dice.chance(0.5)) await stack.publisher.inStep()
  await stack.desk.shape('channel', channel, { state: 'approved' })
  return channel
}

async function editUnit({ stack, dice, number }: Play): Promise<string> {
  const unit = dice.of([...stack.desk.structure.unit.values()])
  const fields = dice.of([
    { nameVi: `Đơn vị ${number}` },
    { nameEn: `Unit ${number}` },
    { order: dice.number(20) },
    { phone: `024 ${number}` },
    { address: sentence(dice) },
    { active: dice.chance(0.7) },
  ])
  await stack.desk.shape('unit', unit, fields)
  return `${unit} ${JSON.stringify(fields)}`
}

async function editTopic({ stack, dice, number }: Play): Promise<string> {
  const topic = dice.of([...stack.desk.structure.topic.values()])
  await stack.desk.shape('topic', topic, { nameVi: `Chủ đề ${number}`, slug: `chu-de-${number}` })
  return topic
}

async function editPortal({ stack, dice, number }: Play): Promise<string> {
  const fields = { nameEn: `Portal ${number}`, accent: dice.of(accents) }
  await (await stack.as('editor')).must('PUT', '/content-manager/single-types/api::portal.portal', fields)
  return JSON.stringify(fields)
}

async function editSubPortal({ stack, dice, number }: Play): Promise<string> {
  const label = dice.of(['vucchc', 'ttt'])
  const fields = dice.of([
    { nameVi: `Trang ${label} ${number}` },
    { accent: dice.of(accents) },
    { withEnglish: dice.chance(0.5) },
  ])
  await stack.desk.shape('subPortal', stack.desk.structure.subPortal.get(label) ?? '', fields)
  return `${label} ${JSON.stringify(fields)}`
}
