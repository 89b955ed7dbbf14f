import type { PolicyProfile } from 'shared-types/policy'
import type { DemoStructure } from './demo-structure'

/**
 * The demo's structure for a portal under a regulation: what the regulation says of the portal itself (name, host,
 * contact, languages, how to name the source) in place of the demo's own. Units, channels and sub-portals stay.
 */
export function structureUnder(structure: DemoStructure, profile: PolicyProfile): DemoStructure {
  const { portal } = structure
  if (portal.profileCode === profile.code) return structure
  const { address, phones, fax, email } = profile.contact
  return {
    ...structure,
    portal: {
      ...portal,
      profileCode: profile.code,
      nameVi: profile.portal.name.value,
      nameEn: profile.portal.nameEn?.value ?? null,
      parentNameVi: null,
      parentNameEn: null,
      responsibleVi: null,
      domain: profile.portal.domain.value,
      contact: {
        ...portal.contact,
        ...(address.value ? { directionsVi: null, directionsEn: null, map: undefined } : {}),
        addressVi: address.value ?? portal.contact.addressVi,
        addressEn: address.value ? null : portal.contact.addressEn,
        phone: phones.value.join(', ') || portal.contact.phone,
        fax: fax.value,
        email: email.value ?? portal.contact.email,
      },
      attribution: profile.attribution.map(({ text }) => text),
      locales: profile.locales.map(({ code }) => code),
    },
  }
}
