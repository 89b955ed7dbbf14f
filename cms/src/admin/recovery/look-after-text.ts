import type { StrapiApp } from '@strapi/strapi/admin'
import { UnsavedText } from './unsaved-text'

/** Puts the keeper of unsaved text into every edit view: beside its buttons, inside its form. */
export function lookAfterText(app: Pick<StrapiApp, 'getPlugin'>): void {
  app.getPlugin('content-manager').injectComponent('editView', 'right-links', {
    name: 'unsaved-text',
    Component: UnsavedText,
  })
}
