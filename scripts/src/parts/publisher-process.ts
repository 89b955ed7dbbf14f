import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Settings } from '../settings/parse-settings.ts'
import { rootDir } from '../settings/root-dir.ts'
import type { RunningPart } from './running-part.ts'
import { startProcess } from './start-process.ts'
import { waitUntilReady } from './wait-until-ready.ts'

const folder = join(rootDir, 'site')
const healthSchema = z.object({ status: z.string(), inStep: z.boolean() })

/** How long a first publish of everything may take before the start is given up. */
const firstPublishMilliseconds = 600_000

/** The publisher's program and environment, also for running it once. */
export function publisherPlan(settings: Settings, publishingSecret: string) {
  return {
    folder,
    program: join(folder, 'src', 'publisher', 'main.ts'),
    environment: {
      ...process.env,
      NODE_ENV: 'production',
      CMS_URL: `http://127.0.0.1:${settings.ports.cms}`,
      PUBLISHING_SECRET: process.env.PUBLISHING_SECRET || publishingSecret,
      PUBLISHER_HOST: '127.0.0.1',
      PUBLISHER_PORT: String(settings.ports.publisher),
      CONG_DATA_DIR: settings.dataDir,
      PUBLISHER_DATA_DIR: join(settings.dataDir, 'publisher'),
      WWW_DIR: join(settings.dataDir, 'www'),
    },
  }
}

/** Starts the publisher and waits until the public tree is in step with the CMS; `keep` gets its process at once. */
export async function startPublisher(
  settings: Settings,
  publishingSecret: string,
  keep: (part: RunningPart) => void,
): Promise<void> {
  mkdirSync(join(settings.dataDir, 'www'), { recursive: true })
  const { program, environment } = publisherPlan(settings, publishingSecret)
  const part = startProcess({
    name: 'The publisher',
    args: [program],
    folder,
    environment,
    logFile: join(settings.dataDir, 'logs', 'publisher.log'),
    patience: 15_000,
  })
  keep(part)
  await waitUntilReady(part, () => isInStep(settings.ports.publisher), firstPublishMilliseconds)
}

async function isInStep(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(5000) })
  const health = healthSchema.safeParse(await answer.json())
  return health.success && health.data.inStep
}
