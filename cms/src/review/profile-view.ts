import type { Policy, PolicyProfile } from 'shared-types/policy'
import { clauseWords } from './clause-words'

/** The regulation an item is under, as the panel names it. */
export function profileView({ profile, chain }: Policy) {
  const { code, decision } = profile
  return {
    code,
    decision: decisionWords(decision),
    status: decision.status,
    note: decision.note ?? null,
    titles: profileTitles(profile),
    chain: { key: chain.key, version: chain.version, decisionRef: chain.decisionRef },
  }
}

/** What the people of a board are called under its regulation, by role. */
export function profileTitles({ board }: PolicyProfile): Record<string, string> {
  return Object.fromEntries(board.map(({ role, titleVi }) => [role, titleVi]))
}

/** The grounds of refusal a dialog offers, in the order of the regulation, each with its clause (G10). */
export function groundViews({ profile }: Policy) {
  return profile.refusalGrounds.map(({ source, ...ground }) => ({
    ...ground,
    basis: clauseWords(source, profile.citedAs) || null,
  }))
}

/** A ground of refusal as the provider reads it, with its clause; null for a code the regulation does not have. */
export function groundMessage({ profile }: Policy, code: string): string | null {
  const ground = profile.refusalGrounds.find((one) => one.code === code)
  if (!ground) return null
  const clause = clauseWords(ground.source, profile.citedAs)
  return `${ground.labelVi}${clause ? `, ${clause}` : ''}.`
}

type Decision = Policy['profile']['decision']

/** e.g. `Quyết định số 2025/QĐ-BNV ngày 28/08/2018`; the title alone of a regulation without number. */
function decisionWords({ number, date, titleVi }: Decision): string {
  if (number === null) return titleVi
  const day = date?.split('-').reverse().join('/')
  return `Quyết định số ${number}${day ? ` ngày ${day}` : ''}`
}
