import type { Core } from '@strapi/strapi'
import { uidOf } from '../content/content-types'
import type { ImportedType } from './planned-draft'

/** Where a Vietnamese draft is edited in the admin panel. */
export function panelAddress(strapi: Core.Strapi, type: ImportedType, documentId: string): string {
  const panel = String(strapi.config.get('admin.absoluteUrl')).replace(/\/$/, '')
  return `${panel}/content-manager/collection-types/${uidOf[type]}/${documentId}?plugins[i18n][locale]=vi`
}
