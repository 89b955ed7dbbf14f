import type { Core } from '@strapi/strapi'
import type { Policies } from 'shared-types/policy'
import { uidOf } from '../content/content-types'

interface Choice {
  enum: string[]
  default?: string
}

/** Lets portals choose among the profiles that were read, whatever the schema files list: a regulation is data. */
export function offerProfiles(strapi: Core.Strapi, { profiles }: Policies): void {
  const codes = profiles.map((profile) => profile.code)
  for (const uid of [uidOf.portal, uidOf.subPortal]) {
    const choice = strapi.getModel(uid).attributes['profileCode'] as unknown as Choice
    choice.enum = codes
    if (choice.default !== undefined && !codes.includes(choice.default)) choice.default = codes[0] ?? choice.default
  }
}
