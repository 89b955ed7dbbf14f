import type { Place, Who } from './people'

/** What the expectations read of a policy profile file: plain JSON, none of the product's code. */
export interface ProfileFile {
  code: string
  rules: {
    fourEyes: { value: boolean }
    delegationAllowed: { value: boolean }
    chiefStepBeforeLeadership: { value: boolean }
  }
  chains: {
    key: string
    version: number
    appliesTo: { portal: 'main' | 'sub' | 'any' }
    transitions: Row[]
  }[]
}
interface Row {
  move: string
  from: string[]
  whileLive?: boolean
  when?: string
  by: { role: string; scope: string }[]
  guards: string[]
}

/** What differs between items beside their state: the switches the chains ask about. */
export interface Variant {
  live: boolean
  headReviews: boolean
  direction: boolean
  writtenByOffice: boolean
}
export const variants: Readonly<Record<string, Variant>> = {
  plain: { live: false, headReviews: false, direction: false, writtenByOffice: false },
  marked: { live: false, headReviews: true, direction: true, writtenByOffice: true },
  live: { live: true, headReviews: false, direction: false, writtenByOffice: false },
}

/** Who may make a move, by place: codes with a space between. Null where the move is not open at all. */
export type Rights = Record<string, string> | null

interface Question {
  profile: ProfileFile
  rows: readonly Row[]
  portal: 'main' | 'sub'
  places: Readonly<Record<string, Place>>
  everybody: readonly Who[]
}

/**
 * Who may make a move on an item in a state, written from requirements C.2, C.3 (G1, G2, G11) and the scopes of the
 * chains; the product's own rule is another text. Whoever wrote a version never approves it (A2).
 */
export function expectedMove(question: Question, move: string, state: string, variant: Variant): Rights {
  const open = question.rows.filter(
    (row) =>
      row.move === move &&
      (row.from.includes(state) || (row.whileLive === true && variant.live)) &&
      conditionHolds(row.when, variant, question.profile),
  )
  return open.length === 0 ? null : rightsOn(question, open)
}

/** The moves that carry a text on from a state: whoever may make one may write on it there (MOHA-11.3, HY-9.4). */
const carriesOn: Readonly<Record<string, readonly string[]>> = {
  draft: ['sendToHead', 'submit'],
  needsInfo: ['supply'],
  inTriage: ['classify'],
  inEditing: ['toBoardMember', 'toChief', 'toLeadership', 'approve'],
  refused: ['reopen'],
  withdrawn: ['reopen'],
  published: ['reopen'],
}

/** Who may change the text in a state; null where it is locked for everybody. The chief may step into an editing. */
export function expectedEdit(question: Question, state: string): Rights {
  const carrying = carriesOn[state]
  if (!carrying) return null
  const rows = question.rows
    .filter((row) => row.from.includes(state) && carrying.includes(row.move))
    .map((row) => ({ ...row, guards: [] }))
  const chief = { move: '', from: [state], by: [{ role: 'chief', scope: 'portal' }], guards: [] }
  return rightsOn(question, state === 'inEditing' ? [...rows, chief] : rows)
}

function rightsOn({ profile, portal, places, everybody }: Question, rows: readonly Row[]): Record<string, string> {
  const rights: Record<string, string> = {}
  for (const [name, place] of Object.entries(places)) {
    const allowed = everybody.filter((who) =>
      rows.some(
        (row) =>
          !(place.wrote && row.guards.includes('G11') && profile.rules.fourEyes.value) &&
          row.by.some(({ role, scope }) => rolesOf(who, profile).includes(role) && reaches(scope, place, portal)),
      ),
    )
    if (allowed.length > 0) rights[name] = allowed.join(' ')
  }
  return rights
}

function rolesOf(who: Who, { rules }: ProfileFile): readonly string[] {
  if (who === 'superAdmin') return []
  if (who !== 'deputyForChief') return [who]
  return rules.delegationAllowed.value ? ['deputyChief', 'chief'] : ['deputyChief']
}

/** How far a right reaches: unit people only within the sub-portals they work for, the board over all that inherit. */
function reaches(scope: string, { unit, portal, wrote, topic }: Place, itemOn: 'main' | 'sub'): boolean {
  const worksThere = itemOn === 'main' || portal
  const reach: Record<string, boolean> = {
    own: worksThere && wrote,
    provider: worksThere && (unit === 'own' || wrote),
    owningUnit: worksThere && unit === 'own',
    standingOffice: unit === 'office',
    topic,
    portal: true,
  }
  const reached = reach[scope]
  if (reached === undefined) throw new Error(`Nobody said how far the scope ${scope} reaches.`)
  return reached
}

function conditionHolds(when: string | undefined, variant: Variant, { rules }: ProfileFile): boolean {
  if (when === undefined) return true
  const holds: Record<string, boolean> = {
    direction: variant.direction,
    decision: !variant.direction,
    headReviews: variant.headReviews,
    noHeadReview: !variant.headReviews,
    writtenByOffice: variant.writtenByOffice,
    chiefStep: rules.chiefStepBeforeLeadership.value,
    noChiefStep: !rules.chiefStepBeforeLeadership.value,
  }
  const held = holds[when]
  if (held === undefined) throw new Error(`Nobody said when the condition ${when} holds.`)
  return held
}
