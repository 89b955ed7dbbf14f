import type { ReviewedType } from '../content/published-document.ts'
import type { Chain } from './chain.ts'
import type { PolicyProfile } from './profile.ts'

/** The regulation and the chain one item is under. */
export interface Policy {
  profile: PolicyProfile
  chain: Chain
}

/** Where an item stands when it begins: the profile in force there, main portal or sub-portal, its type, and the day. */
export interface Beginning {
  profileCode: string
  /** A sub-portal that names its own profile is `main` under it; one that inherits is `sub`. */
  portal: 'main' | 'sub'
  type: ReviewedType
  /** Local date, YYYY-MM-DD. */
  on: string
}

/** Every regulation this installation knows. */
export interface Policies {
  profiles: readonly PolicyProfile[]
  profile(code: string): PolicyProfile | null
  /** What an item begun under this chain version follows to its end (MOHA-11.3e); null where no profile holds it. */
  ofChain(key: string, version: number): Policy | null
  /** What an item begins under; null where the profile has no chain for it. */
  begin(at: Beginning): Policy | null
}

/** Joins profiles into one look-up. Throws where two share a code, or two chains a key and version: a fault of data. */
export function createPolicies(profiles: readonly PolicyProfile[]): Policies {
  const byCode = new Map<string, PolicyProfile>()
  const byChain = new Map<string, Policy>()
  for (const profile of profiles) {
    if (byCode.has(profile.code)) throw new Error(`Two policy profiles have the code ${profile.code}.`)
    byCode.set(profile.code, profile)
    for (const chain of profile.chains) {
      const key = `${chain.key}@${chain.version}`
      if (byChain.has(key)) throw new Error(`Two chains are called ${key}: give one of them another key or version.`)
      byChain.set(key, { profile, chain })
    }
  }
  return {
    profiles,
    profile: (code) => byCode.get(code) ?? null,
    ofChain: (key, version) => byChain.get(`${key}@${version}`) ?? null,
    begin: ({ profileCode, portal, type, on }) => {
      const profile = byCode.get(profileCode)
      const applying = profile?.chains.filter(
        ({ appliesTo, from }) =>
          (appliesTo.portal === 'any' || appliesTo.portal === portal) &&
          (appliesTo.types === 'all' || appliesTo.types.includes(type)) &&
          from <= on,
      )
      const first = applying?.[0]
      if (!profile || !first) return null
      const versions = applying.filter((chain) => chain.key === first.key)
      return { profile, chain: versions.reduce((newest, chain) => (chain.version > newest.version ? chain : newest)) }
    },
  }
}
