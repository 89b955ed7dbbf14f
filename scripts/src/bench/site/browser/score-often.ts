import { type LighthouseScores, runLighthouse } from './run-lighthouse.ts'

/** How often a page is looked at whose performance is not at its best: a machine has its moods. */
const most = 3

/** One run where it has full marks for performance, else the middle one of three. */
export async function scoreOften(
  debuggingPort: number,
  address: string,
  options: { indexable: boolean },
): Promise<LighthouseScores> {
  const first = await runLighthouse(debuggingPort, address, options)
  if (first.performance === 100) return first
  const runs = [first]
  while (runs.length < most) runs.push(await runLighthouse(debuggingPort, address, options))
  runs.sort((left, right) => left.performance - right.performance)
  return runs[Math.floor(most / 2)] ?? first
}
