import { builds } from './build/builds.ts'
import { buildIfChanged } from './build/build-if-changed.ts'
import { parseOptions } from './command/parse-options.ts'
import { runCommand } from './command/run-command.ts'
import { createStepReporter } from './console/step-reporter.ts'
import { rootDir } from './settings/root-dir.ts'

const help = `Builds what has changed: the shared contracts, the CMS with its panel, the site's renderer.

  npm run build`

await runCommand({ help, run: build })

async function build(args: string[]): Promise<void> {
  parseOptions(args, {})
  const { step } = createStepReporter(process.stdout, () => performance.now())
  for (const each of builds)
    await step(each.title, async (note) => note(await buildIfChanged(each, `${rootDir}.data/logs`)))
}
