import { spawn } from 'node:child_process'
import { PlainFailure } from '../command/plain-failure.ts'
import { publisherPlan } from '../parts/publisher-process.ts'
import type { Settings } from '../settings/parse-settings.ts'
import type { RebuildWish } from './ask-publisher.ts'

/** Runs the publisher's program once in the foreground. */
export async function runPublisherOnce(settings: Settings, publishingSecret: string, wish: RebuildWish): Promise<void> {
  const { program, folder, environment } = publisherPlan(settings, publishingSecret)
  const args = [program, '--once', ...(wish.portal ? ['--portal', wish.portal] : []), ...(wish.full ? ['--full'] : [])]
  const child = spawn(process.execPath, args, { cwd: folder, env: environment, stdio: 'inherit' })
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve))
  if (code !== 0) throw new PlainFailure(`The publisher failed (exit code ${code}); the lines above say why.`)
}
