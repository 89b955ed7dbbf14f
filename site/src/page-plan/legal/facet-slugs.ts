import type { LegalDocument } from 'shared-types/content'
import type { LegalFacet } from '../props/legal-list-props.ts'
import type { EffectStatus } from '../props/parts/effect-status.ts'

/** The address part of each facet, after `/van-ban/`. */
export const facetFolders: Record<LegalFacet, string> = {
  form: 'loai',
  class: 'nhom',
  topic: 'linh-vuc',
  issuer: 'co-quan',
  level: 'cap',
  validity: 'hieu-luc',
}

export const facets = Object.keys(facetFolders) as readonly LegalFacet[]

const forms: Record<LegalDocument['docForm'], string> = {
  law: 'luat',
  decree: 'nghi-dinh',
  decision: 'quyet-dinh',
  circular: 'thong-tu',
  directive: 'chi-thi',
  officialLetter: 'cong-van',
  resolution: 'nghi-quyet',
  other: 'khac',
}

const classes: Record<LegalDocument['docClass'], string> = {
  normative: 'quy-pham-phap-luat',
  directive: 'chi-dao-dieu-hanh',
  administrative: 'hanh-chinh',
  party: 'van-ban-dang',
  guidance: 'huong-dan',
  licence: 'giay-phep',
  inspectionConclusion: 'ket-luan-thanh-tra',
  other: 'khac',
}

const levels: Record<NonNullable<LegalDocument['issuerLevel']>, string> = {
  central: 'trung-uong',
  provincial: 'tinh',
  district: 'huyen',
  internal: 'noi-bo',
}

const validities: Record<EffectStatus, string> = {
  inForce: 'con-hieu-luc',
  notYet: 'chua-co-hieu-luc',
  partlyExpired: 'het-hieu-luc-mot-phan',
  expired: 'het-hieu-luc',
}

export const validityCodes = Object.keys(validities) as readonly EffectStatus[]

/** Address parts of the values that are codes of the contract, by facet. Permanent. */
export const codeSlugs: Partial<Record<LegalFacet, Readonly<Record<string, string>>>> = {
  form: forms,
  class: classes,
  level: levels,
  validity: validities,
}
