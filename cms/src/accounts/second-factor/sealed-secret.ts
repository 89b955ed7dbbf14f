import type { Core } from '@strapi/strapi'

interface Encryption {
  encrypt(value: string): string | null
  decrypt(value: string): string | null
}

/** A secret as stored: encrypted with the installation's key (AES-256-GCM). */
export function sealSecret(strapi: Core.Strapi, secret: string): string {
  const sealed = encryptionOf(strapi).encrypt(secret)
  if (sealed === null) throw new Error('There is no encryption key: set ENCRYPTION_KEY.')
  return sealed
}

/** The secret behind a sealed one. Throws where the key is another than it was sealed with. */
export function openSecret(strapi: Core.Strapi, sealed: string): string {
  const secret = encryptionOf(strapi).decrypt(sealed)
  if (secret === null)
    throw new Error('A second factor cannot be read: ENCRYPTION_KEY is not the key it was kept with.')
  return secret
}

function encryptionOf(strapi: Core.Strapi): Encryption {
  return strapi.service('admin::encryption') as unknown as Encryption
}
