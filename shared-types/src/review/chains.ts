import type { Chain, Transition } from './transition.ts'

const provider = ['contributor', 'reporter', 'unitFocal', 'editor'] as const
const inProcess = ['submitted', 'inTriage', 'inEditing', 'chiefReview'] as const

const reopen: Transition = {
  id: 'T22',
  move: 'reopen',
  from: ['refused', 'withdrawn', 'published'],
  to: 'draft',
  by: [...provider, 'unitHead' as const].map((role) => ({ role, scope: 'provider' as const })),
  guards: ['G1', 'G2'],
}

/** MOHA-11.2a, 11.3, 12: the standing office triages and edits, the chief decides. */
const moha: Chain = {
  key: 'moha',
  version: 1,
  transitions: [
    {
      id: 'T2',
      move: 'submit',
      from: ['draft'],
      to: 'submitted',
      by: provider.map((role) => ({ role, scope: 'provider' as const })),
      guards: ['G1', 'G2', 'G3', 'G4'],
    },
    {
      id: 'T5',
      move: 'take',
      from: ['submitted'],
      to: 'inTriage',
      by: [{ role: 'editor', scope: 'standingOffice' }],
      guards: ['G1'],
    },
    {
      id: 'T6',
      move: 'ask',
      from: ['inTriage', 'inEditing'],
      to: 'needsInfo',
      by: [{ role: 'editor', scope: 'standingOffice' }],
      guards: ['G1'],
      asks: 'message',
    },
    {
      id: 'T6',
      move: 'ask',
      from: ['chiefReview'],
      to: 'needsInfo',
      by: [{ role: 'chief', scope: 'portal' }],
      guards: ['G1'],
      asks: 'message',
    },
    {
      id: 'T7',
      move: 'supply',
      from: ['needsInfo'],
      to: 'previous',
      by: provider.map((role) => ({ role, scope: 'provider' as const })),
      guards: ['G1', 'G2'],
      asks: 'message',
    },
    {
      id: 'T7',
      move: 'decline',
      from: ['needsInfo'],
      to: 'previous',
      by: provider.map((role) => ({ role, scope: 'provider' as const })),
      guards: ['G1', 'G2'],
      asks: 'message',
    },
    {
      id: 'T8',
      move: 'classify',
      from: ['inTriage'],
      to: 'inEditing',
      by: [{ role: 'editor', scope: 'standingOffice' }],
      guards: ['G1', 'G5'],
      asks: 'classification',
    },
    {
      id: 'T12',
      move: 'toChief',
      from: ['inEditing'],
      to: 'chiefReview',
      by: [{ role: 'editor', scope: 'standingOffice' }],
      guards: ['G1', 'G3', 'G5', 'G13'],
    },
    {
      id: 'T12b',
      move: 'returnToEditing',
      from: ['chiefReview'],
      to: 'inEditing',
      by: [{ role: 'chief', scope: 'portal' }],
      guards: ['G1'],
      asks: 'message',
    },
    {
      id: 'T15',
      move: 'approve',
      from: ['chiefReview'],
      to: 'approved',
      by: [
        { role: 'chief', scope: 'portal' },
        { role: 'deputyChief', scope: 'portal' },
      ],
      guards: ['G1', 'G2', 'G3', 'G4', 'G5', 'G11', 'G13'],
    },
    {
      id: 'T17',
      move: 'refuse',
      from: [...inProcess, 'needsInfo'],
      to: 'refused',
      by: [{ role: 'chief', scope: 'portal' }],
      guards: ['G1', 'G10'],
      asks: 'refusal',
    },
    {
      id: 'T18',
      move: 'proposeRefusal',
      from: ['inTriage', 'inEditing'],
      to: 'chiefReview',
      by: [{ role: 'editor', scope: 'standingOffice' }],
      guards: ['G1', 'G10'],
      asks: 'refusal',
    },
    {
      id: 'T20',
      move: 'withdraw',
      from: ['published'],
      whileLive: true,
      to: 'withdrawn',
      by: [
        { role: 'chief', scope: 'portal' },
        { role: 'editor', scope: 'standingOffice' },
      ],
      guards: ['G1'],
      asks: 'reason',
    },
    reopen,
  ],
}

/** MOHA-6.3: on a hosted sub-portal the owning unit's head approves; the chief may take down. */
const mohaMember: Chain = {
  key: 'moha-member',
  version: 1,
  transitions: [
    {
      id: 'T1',
      move: 'sendToHead',
      from: ['draft'],
      to: 'unitReview',
      by: (['contributor', 'reporter', 'unitFocal'] as const).map((role) => ({ role, scope: 'owningUnit' as const })),
      guards: ['G1', 'G2', 'G3', 'G4'],
    },
    {
      id: 'T3',
      move: 'headApprove',
      from: ['unitReview'],
      to: 'approved',
      by: [{ role: 'unitHead', scope: 'owningUnit' }],
      guards: ['G1', 'G2', 'G3', 'G4', 'G5', 'G11', 'G13'],
    },
    {
      id: 'T4',
      move: 'headReturn',
      from: ['unitReview'],
      to: 'draft',
      by: [{ role: 'unitHead', scope: 'owningUnit' }],
      guards: ['G1', 'G2'],
      asks: 'message',
    },
    {
      id: 'T17',
      move: 'refuse',
      from: ['unitReview'],
      to: 'refused',
      by: [{ role: 'unitHead', scope: 'owningUnit' }],
      guards: ['G1', 'G2', 'G10'],
      asks: 'refusal',
    },
    {
      id: 'T20',
      move: 'withdraw',
      from: ['published'],
      whileLive: true,
      to: 'withdrawn',
      by: [
        { role: 'unitHead', scope: 'owningUnit' },
        { role: 'chief', scope: 'portal' },
      ],
      guards: ['G1', 'G2'],
      asks: 'reason',
    },
    reopen,
  ],
}

/** The chains of this release, by key. An unknown key is a fault of data and stops the start. */
export const chains: Readonly<Record<Chain['key'], Chain>> = { moha, 'moha-member': mohaMember }

/** The chain an item follows: hosted sub-portals have their own, everything else the main one. */
export function chainOf(item: { subPortalId: string | null }): Chain {
  return item.subPortalId ? chains['moha-member'] : chains.moha
}
