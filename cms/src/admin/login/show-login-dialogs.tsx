import { DesignSystemProvider, darkTheme, lightTheme } from '@strapi/design-system'
import { createRoot } from 'react-dom/client'
import { EnrolmentDialog } from './enrolment-dialog'
import { LoginFoot } from './login-foot'
import { OwnPasswordDialog } from './own-password-dialog'
import { SecondFactorDialog } from './second-factor-dialog'

/**
 * Puts on the page what belongs to signing in: the questions for a code, to enrol one, and for a password of one's own,
 * and what stands below the login form. Strapi's login page has no place for a component of ours, so they stand beside
 * the panel, in the panel's theme.
 */
export function showLoginDialogs(page: Document, storage: Pick<Storage, 'getItem'>): void {
  const place = page.createElement('div')
  page.body.append(place)
  const theme = storage.getItem('STRAPI_THEME') === 'dark' ? darkTheme : lightTheme
  createRoot(place).render(
    <DesignSystemProvider locale="vi" theme={theme}>
      <SecondFactorDialog />
      <EnrolmentDialog />
      <OwnPasswordDialog />
      <LoginFoot page={page} />
    </DesignSystemProvider>,
  )
}
