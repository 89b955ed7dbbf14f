import bp from './profiles/bp.json' with { type: 'json' }
import cchc from './profiles/cchc.json' with { type: 'json' }
import hy from './profiles/hy.json' with { type: 'json' }
import mic from './profiles/mic.json' with { type: 'json' }
import moha from './profiles/moha.json' with { type: 'json' }
import { type PolicyProfile, profileSchema } from './profile.ts'

/** The regulations this release ships, the default one first. */
export const shippedProfiles: readonly PolicyProfile[] = [moha, cchc, hy, mic, bp].map((profile) =>
  profileSchema.parse(profile),
)
