import { PlainFailure } from '../command/plain-failure.ts'
import { publisherPlan } from '../parts/publisher-process.ts'
import { runToEnd } from '../parts/run-to-end.ts'
import type { Settings } from '../settings/parse-settings.ts'
import type { RebuildWish } from './ask-publisher.ts'

/** Runs the publisher's program once in the foreground. */
export async function runPublisherOnce(settings: Settings, publishingSecret: string, wish: RebuildWish): Promise<void> {
  const { program, folder, environment } = publisherPlan(settings, publishingSecret)
  const args = [
    program,
    '--once',
    ...(wish.portal !== undefined ? ['--portal', wish.portal] : []),
    ...(wish.full ? ['--full'] : []),
  ]
  const code = await runToEnd({ args, folder, environment })
  if (code !== 0) throw new PlainFailure(`The publisher failed (exit code ${code}); the lines above say why.`)
}
