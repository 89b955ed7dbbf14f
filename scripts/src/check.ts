import { buildIfChanged } from './build/build-if-changed.ts'
import { sharedTypesBuild } from './build/builds.ts'
import { parseOptions } from './command/parse-options.ts'
import { runCommand } from './command/run-command.ts'
import { rootDir } from './settings/root-dir.ts'
import { outcomeLine } from './testing/outcome.ts'
import { runStaticChecks } from './testing/run-static-checks.ts'

const help = `Runs the checks that only read the sources: format, lint, types, unused code, who imports whom, requirements.

  npm run check`

await runCommand({ help, run: check })

async function check(args: string[]): Promise<number> {
  parseOptions(args, {})
  await buildIfChanged(sharedTypesBuild, `${rootDir}.data/logs`)
  const outcome = await runStaticChecks()
  console.log(outcomeLine(outcome))
  return outcome.failed > 0 ? 1 : 0
}
