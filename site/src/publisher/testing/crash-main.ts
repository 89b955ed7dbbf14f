/*
 * A publisher that publishes once and is killed where CONG_CRASH_AT says: `<step>:<before|after>`, or `disk:<n>` for
 * just before its n-th change to the disk. Usage: crash-main.ts ROOT CMS_URL
 */
import type { StepRunner } from '../steps/step-runner.ts'
import { type Disk, nodeDisk } from '../tree/disk.ts'
import { usual } from '../publish-context.ts'
import { openTestPublisher } from './open-test-publisher.ts'
import { watchedDisk } from './watched-disk.ts'

const [root = '', url = ''] = process.argv.slice(2)
const [place = '', moment = ''] = (process.env.CONG_CRASH_AT ?? '').split(':')
const die = () => process.kill(process.pid, 'SIGKILL')

const aroundStep: StepRunner = async (step, work) => {
  if (step === place && moment === 'before') die()
  const result = await work()
  if (step === place && moment === 'after') die()
  return result
}

let changes = 0
const disk: Disk = watchedDisk(nodeDisk, () => {
  changes += 1
  if (place === 'disk' && changes === Number(moment)) die()
})

const { publisher, reports, search, close } = openTestPublisher(root, url, { aroundStep, disk })
await publisher.publish(usual)
await search.settled()
await reports.settled()
await close()
