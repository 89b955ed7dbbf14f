import type { StrapiApp } from '@strapi/strapi/admin'
import { bodyField } from './body/body-field'
import authLogo from './brand/auth-logo.svg'
import menuLogo from './brand/menu-logo.svg'
import { contentManagerOf } from './documents/content-manager'
import { components, contentTypes } from './documents/content-types'
import { dismissStrapiNews } from './documents/dismiss-strapi-news'
import { hideDeveloperPages } from './documents/hide-developer-pages'
import { hideReaderAccounts } from './documents/hide-reader-accounts'
import { saveUnlessLocked } from './documents/save-unless-locked'
import { sayFieldsInFilters } from './documents/say-fields-in-filters'
import { sayStatusInVietnamese } from './documents/say-status-in-vietnamese'
import { sayValuesInLists } from './documents/say-values-in-lists'
import { withoutBulkPublishing, withoutPublishing } from './documents/without-publishing'
import { EnumerationField } from './fields/enumeration-field'
import { LineField } from './fields/line-field'
import { LinesField } from './fields/lines-field'
import { replaceHome } from './home/replace-home'
import { showLoginDialogs } from './login/show-login-dialogs'
import { menuLinks } from './menu/menu-links'
import { lookAfterText } from './recovery/look-after-text'
import { watchRequests } from './recovery/watch-requests'
import { ChecksPanel } from './review/checks/checks-panel'
import { ReviewPanel } from './review/review-panel'
import vietnamese from './translations/vi.json'
import { HistoryPanel } from './versions/history-panel'
import { fieldTranslations } from './words/field-translations'
import { openInVietnamese } from './words/open-in-vietnamese'

openInVietnamese(window.localStorage)
dismissStrapiNews(window.localStorage)
watchRequests(window)

/** The editors' panel: what we add to Strapi's, and what we take out of it. */
export default {
  config: {
    locales: ['vi'],
    translations: { vi: { ...vietnamese, ...fieldTranslations(contentTypes, components) } },
    auth: { logo: authLogo },
    menu: { logo: menuLogo },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    app.customFields.register(bodyField)
    app.addFields({ type: 'enumeration', Component: EnumerationField })
    app.addFields({ type: 'string', Component: LineField })
    app.addFields({ type: 'text', Component: LinesField })
    app.addRBACMiddleware([hideDeveloperPages])
    replaceHome(app)
    for (const link of menuLinks) app.addMenuLink(link)
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    showLoginDialogs(document, window.localStorage)
    lookAfterText(app)
    sayStatusInVietnamese(document)
    const contentManager = contentManagerOf(app)
    contentManager.addDocumentAction((actions) => saveUnlessLocked(withoutPublishing(actions)))
    contentManager.addBulkAction(withoutBulkPublishing)
    contentManager.addEditViewSidePanel((panels) => [
      ...panels.filter(({ type }) => type === 'actions'),
      ReviewPanel,
      ChecksPanel,
      HistoryPanel,
    ])
    app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', hideReaderAccounts)
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', sayValuesInLists)
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', sayFieldsInFilters)
  },
}
