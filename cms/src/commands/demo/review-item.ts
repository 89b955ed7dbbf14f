import type { Core } from '@strapi/strapi'
import type { Move, ReviewState } from 'shared-types/review'
import type { Staff } from '../../accounts/staff'
import type { CaseKey } from '../../review/case-key'
import { moveOrThrow } from '../../review/move'
import { findCase } from '../../review/review-store'
import { triage } from '../../review/triage'
import type { DemoItem } from './demo-format'
import type { DemoPeople } from './demo-people'

type Step = (strapi: Core.Strapi, key: CaseKey, people: DemoPeople, now: Date) => Promise<unknown>

const by =
  (person: (people: DemoPeople) => Staff, move: Move): Step =>
  (strapi, key, people, now) =>
    moveOrThrow(strapi, person(people), key, { move }, now)
const head = ({ head, chief }: DemoPeople) => head ?? chief

/** The steps from each state onwards, in both chains: the ones people make in the panel. */
const steps: Partial<Record<ReviewState, readonly Step[]>> = {
  draft: [
    (strapi, key, people, now) => triage(strapi, people.author, key, { secrecyChecked: true }, now),
    (strapi, key, people, now) =>
      moveOrThrow(strapi, people.author, key, { move: people.head ? 'sendToHead' : 'submit' }, now),
  ],
  unitReview: [by(head, 'headApprove')],
  submitted: [by(({ editor }) => editor, 'take')],
  inTriage: [
    (strapi, key, people, now) => triage(strapi, people.editor, key, { purpose: 'Thông tin chính thức của Bộ' }, now),
    by(({ editor }) => editor, 'classify'),
  ],
  inEditing: [by(({ editor }) => editor, 'toChief')],
  chiefReview: [by(({ chief }) => chief, 'approve')],
}

/** Where an item stops: `chiefReview` is the desk of whoever approves, on a sub-portal the unit's head. */
const ends: Record<DemoItem['state'], readonly ReviewState[]> = {
  draft: ['draft'],
  chiefReview: ['chiefReview', 'unitReview'],
  published: ['published'],
}

/** Takes a draft of the demo through review to the state it asks for, one person after another. */
export async function reviewItem(
  strapi: Core.Strapi,
  key: CaseKey,
  wanted: DemoItem['state'],
  people: DemoPeople,
  now: Date,
): Promise<void> {
  for (;;) {
    const state = (await findCase(strapi, key))?.state
    if (!state || ends[wanted].includes(state) || !steps[state]) return
    for (const step of steps[state]) await step(strapi, key, people, now)
  }
}
