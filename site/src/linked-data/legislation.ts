import type { LegalForceStatus, Legislation } from 'schema-dts'
import { messagesFor } from '../messages/messages-for.ts'
import type { PropsOf } from '../page-plan/props/page-props.ts'
import type { Chrome } from '../page-plan/props/parts/chrome.ts'
import type { ContentsEntry } from '../page-plan/props/parts/contents-entry.ts'
import type { EffectStatus } from '../page-plan/props/parts/effect-status.ts'
import type { LegalCard } from '../page-plan/props/parts/legal-card.ts'
import { addressOf } from './address-of.ts'
import { workOf } from './work-of.ts'

type Node = Exclude<Legislation, string>

const forces: Record<EffectStatus, LegalForceStatus> = {
  notYet: 'https://schema.org/NotInForce',
  inForce: 'https://schema.org/InForce',
  partlyExpired: 'https://schema.org/PartiallyInForce',
  expired: 'https://schema.org/NotInForce',
}

/**
 * A legal document, its Điều as parts, and how it stands to others. What others do to it is said of those others, as
 * schema.org knows each relation in one direction only.
 */
export function legislation(page: PropsOf<'legalDocument'>): Node[] {
  const { chrome, facts, relations } = page
  const t = messagesFor(chrome.locale)
  const own = { '@id': chrome.canonical }
  const parts = articlesIn(page.contents)
  return [
    {
      '@type': 'Legislation',
      ...workOf(chrome, facts),
      name: page.title,
      ...(page.abstract ? { abstract: page.abstract } : {}),
      legislationIdentifier: page.number,
      legislationType: t.docForm[page.docForm],
      legislationJurisdiction: 'VN',
      legislationDate: page.issuedOn,
      ...(page.effectiveOn ? { legislationDateOfApplicability: page.effectiveOn } : {}),
      ...(page.expiredOn ? { temporalCoverage: `${page.effectiveOn ?? page.issuedOn}/${page.expiredOn}` } : {}),
      legislationLegalForce: forces[page.effect],
      ...(page.issuer ? { legislationPassedBy: { '@type': 'GovernmentOrganization', name: page.issuer.name } } : {}),
      ...(relations.amends.length ? { legislationAmends: relations.amends.map((one) => ref(chrome, one)) } : {}),
      ...(relations.replaces.length ? { legislationRepeals: relations.replaces.map((one) => ref(chrome, one)) } : {}),
      ...(relations.basedOn.length ? { legislationApplies: relations.basedOn.map((one) => ref(chrome, one)) } : {}),
      ...(parts.length > 0
        ? {
            hasPart: parts.map((part) => ({
              '@type': 'Legislation' as const,
              '@id': `${chrome.canonical}#${part.id}`,
              name: [`${t.anchor.article} ${part.number}`, part.title].filter(Boolean).join('. '),
            })),
          }
        : {}),
    },
    ...relations.amendedBy.map((one): Node => ({ ...named(chrome, one), legislationAmends: own })),
    ...relations.replacedBy.map((one): Node => ({ ...named(chrome, one), legislationRepeals: own })),
    ...relations.guides.map((one): Node => ({ ...named(chrome, one), legislationApplies: own })),
  ]
}

function articlesIn(contents: readonly ContentsEntry[]): ContentsEntry[] {
  return contents.flatMap((entry) => (entry.kind === 'article' ? [entry] : articlesIn(entry.children)))
}

function ref(chrome: Chrome, { path }: LegalCard) {
  return { '@id': addressOf(chrome, path) }
}

function named(chrome: Chrome, card: LegalCard) {
  return { '@type': 'Legislation' as const, ...ref(chrome, card), legislationIdentifier: card.number }
}
