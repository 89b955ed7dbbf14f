import type { Core } from '@strapi/strapi'

/** Makes the body text known as a field: ProseMirror JSON in the database, its editor in the panel. */
export function registerBodyField(strapi: Core.Strapi): void {
  strapi.customFields.register({ name: 'body', type: 'json', inputSize: { default: 12, isResizable: false } })
}
