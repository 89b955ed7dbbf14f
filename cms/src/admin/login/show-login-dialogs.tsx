import { DesignSystemProvider, darkTheme, lightTheme } from '@strapi/design-system'
import { createRoot } from 'react-dom/client'
import { EnrolmentDialog } from './enrolment-dialog'
import { SecondFactorDialog } from './second-factor-dialog'

/**
 * Puts the two questions around signing in on the page: for a code, and to enrol one. Strapi's login page has no place
 * for a component of ours, so they stand beside the panel, in the panel's theme.
 */
export function showLoginDialogs(page: Document, storage: Pick<Storage, 'getItem'>): void {
  const place = page.createElement('div')
  page.body.append(place)
  const theme = storage.getItem('STRAPI_THEME') === 'dark' ? darkTheme : lightTheme
  createRoot(place).render(
    <DesignSystemProvider locale="vi" theme={theme}>
      <SecondFactorDialog />
      <EnrolmentDialog />
    </DesignSystemProvider>,
  )
}
