import type { ProfileProblem } from './profile-problem.ts'

/** Every source below a value that is neither a clause of the regulation with this code nor a default. */
export function foreignSources(code: string, value: unknown, path: ProfileProblem['path'] = []): ProfileProblem[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([step, inner]) => {
    const here = [...path, step]
    if (step !== 'source' || typeof inner !== 'string') return foreignSources(code, inner, here)
    const isOwn = inner === 'default' || inner === 'newsItem' || inner.startsWith(`${code}-`)
    return isOwn ? [] : [{ path: here, message: `${inner} is no clause of the regulation ${code}` }]
  })
}
