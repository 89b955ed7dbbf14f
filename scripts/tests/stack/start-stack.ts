/*
 * A whole Cổng for one test file: embedded PostgreSQL, the built CMS, the publisher and the static server as real
 * processes, on free ports and in a folder of their own that is deleted at the end.
 *
 *   const stack = await startStack()                        // accounts and structure of the demo, no documents (~15 s)
 *   const stack = await startStack({ content: true })       // the demo's documents too
 *   afterAll(() => stack?.stop())
 *
 *   const reporter = await stack.as('reporter')             // the panel over HTTP with that person's token
 *   await reporter.must('POST', '/content-manager/collection-types/api::article.article?locale=vi', { … })
 *   const { documentId } = await stack.desk.write('reporter', 'article', { title: '…' })   // the same, shorter
 *   await stack.desk.publish({ type: 'article', documentId, locale: 'vi' })   // the whole chain, by the right people
 *   await stack.publisher.inStep()                          // all the CMS has committed is live, findable, reported
 *   stack.page('moha.gov.vn', '/tin/…/')                    // the public file, or null
 *   await stack.publisher.kill(); await stack.publisher.start()
 *   await stack.cms.stop(); await stack.cms.start()
 *
 * In a browser: `${stack.cms.url}/admin`, `stack.siteOf()` and `stack.siteOf('vucchc')`; sign-ins in `stack.accounts`.
 * The builds are made first where sources changed. CONG_KEEP=1 leaves the folder, with its logs, behind.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchSettings } from '../../src/bench/bench-settings.ts'
import { buildIfChanged } from '../../src/build/build-if-changed.ts'
import { builds } from '../../src/build/builds.ts'
import { cmsEnvironment, commandEnvironment } from '../../src/parts/cms-environment.ts'
import { startCms } from '../../src/parts/cms-process.ts'
import { startEmbeddedPostgres } from '../../src/parts/embedded-postgres.ts'
import { askCmsCommand } from '../../src/parts/run-cms-command.ts'
import { type Panel, signInToPanel } from '../../src/panel/sign-in-to-panel.ts'
import type { RunningPart } from '../../src/parts/running-part.ts'
import { startStaticServer } from '../../src/parts/static-server.ts'
import { loadSecrets } from '../../src/settings/load-secrets.ts'
import type { Settings } from '../../src/settings/parse-settings.ts'
import { rootDir } from '../../src/settings/root-dir.ts'
import { createAccounts, type NewAccount } from '../../src/start/create-accounts.ts'
import { type Desk, openDesk } from './desk.ts'
import { type PublisherControl, publisherControl } from './publisher-control.ts'
import { stackAccounts, type Who } from './stack-accounts.ts'

/** The hosts of the demo: the main portal and its two sub-portals. */
export const hosts = ['moha.gov.vn', 'vucchc.moha.gov.vn', 'ttt.moha.gov.vn'] as const

/** A running Cổng. */
export interface Stack {
  settings: Settings
  /** The secret CMS and publisher sign with. */
  secret: string
  databaseUrl: string
  accounts: Record<Who, NewAccount>
  cms: { url: string; start(): Promise<void>; stop(): Promise<void> }
  publisher: PublisherControl
  /** The public tree, one folder a host. */
  wwwDir: string
  /** The panel as this person reaches it; signed in once and remembered. */
  as(who: Who): Promise<Panel>
  /** Writing and reviewing by HTTP, in single calls. */
  desk: Desk
  /** Address of a portal on the static server: the main one, or a sub-portal by its label. */
  siteOf(label?: string): string
  /** The text of a public file, null where there is none; a path ending in `/` is its page. */
  page(host: string, path: string): string | null
  /** Runs one of the CMS's commands (`cms/src/commands`) against this database; gives what it printed. */
  command(name: string, args: string[]): Promise<string>
  stop(): Promise<void>
}

/** Starts everything and waits until the portals are published. `content`: with the demo's documents. */
export async function startStack({ content = false } = {}): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-stack-'))
  const parts: RunningPart[] = []
  const keep = (part: RunningPart) => void parts.push(part)
  const stop = async () => {
    for (const part of parts.reverse()) await part.stop()
    if (!process.env.CONG_KEEP) rmSync(folder, { recursive: true, force: true })
  }
  try {
    return await startParts(folder, content, keep, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function startParts(
  folder: string,
  content: boolean,
  keep: (part: RunningPart) => void,
  stop: () => Promise<void>,
): Promise<Stack> {
  for (const build of builds) await buildIfChanged(build, join(rootDir, '.data', 'logs'))
  const settings = await benchSettings(folder)
  const secrets = loadSecrets(folder)
  const secret = secrets.publishingSecret
  const database = await startEmbeddedPostgres(settings, secrets.postgresPassword)
  keep(database)
  const environment = cmsEnvironment(settings, secrets, database.url)
  const command = (name: string, args: string[]) =>
    askCmsCommand({ name, args, environment: commandEnvironment(settings, environment) }, new AbortController().signal)
  const made = await createAccounts(
    commandEnvironment(settings, environment),
    settings.demoProfile,
    new AbortController().signal,
  )
  if (content) await command('seed-demo', [])

  let cmsPart: RunningPart | null = null
  const cms = {
    url: `http://127.0.0.1:${settings.ports.cms}`,
    start: () =>
      startCms(settings, environment, (part) => {
        cmsPart = part
        keep(part)
      }),
    stop: async () => cmsPart?.stop(),
  }
  await cms.start()
  const publisher = publisherControl(settings, secret, keep)
  await publisher.start()
  await startStaticServer(settings, keep)

  const accounts = stackAccounts(made)
  const panels = new Map<Who, Promise<Panel>>()
  const as = (who: Who): Promise<Panel> => {
    const panel = panels.get(who) ?? signInToPanel(cms.url, accounts[who])
    panels.set(who, panel)
    return panel
  }
  const wwwDir = join(folder, 'www')
  return {
    ...{ settings, secret, databaseUrl: database.url, accounts, cms, publisher, wwwDir, as, command, stop },
    desk: await openDesk(as),
    siteOf: (label) => `http://${label ? `${label}.` : ''}localhost:${settings.ports.site}`,
    page(host, path) {
      const file = join(wwwDir, host, path.endsWith('/') ? `${path}index.html` : path)
      return existsSync(file) ? readFileSync(file, 'utf8') : null
    },
  }
}
