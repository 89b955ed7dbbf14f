// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { watchLoginPage } from './watch-login-page'

const form = '<main><form></form><p><a href="/admin/auth/forgot-password">Quên mật khẩu?</a></p></main>'
const changed = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  document.body.innerHTML = ''
  window.history.pushState(null, '', '/admin/auth/login')
})

it('gives the place of the link, which is seen no more', async () => {
  const places: (HTMLElement | null)[] = []
  const stop = watchLoginPage(document, (place) => places.push(place))
  document.body.innerHTML = form
  await changed()
  expect(document.querySelector('a')?.style.display).toBe('none')
  expect(places).toEqual([document.querySelector('a + div')])
  stop()
})

it('says when the form is gone, and finds it again after signing out', async () => {
  document.body.innerHTML = form
  const places: (HTMLElement | null)[] = []
  const stop = watchLoginPage(document, (place) => places.push(place))
  window.history.pushState(null, '', '/admin')
  document.body.innerHTML = '<main>Trang chủ</main>'
  await changed()
  window.history.pushState(null, '', '/admin/auth/login')
  document.body.innerHTML = form
  await changed()
  expect(places).toEqual([expect.any(HTMLElement), null, document.querySelector('a + div')])
  stop()
})

it('touches no other page', async () => {
  window.history.pushState(null, '', '/admin/auth/oops')
  document.body.innerHTML = form
  let told = 0
  watchLoginPage(document, () => {
    told += 1
  })()
  expect(told).toBe(0)
  expect(document.querySelector('a')?.style.display).toBe('')
})
