import { expect, it } from 'vitest'
import { chooseTemplates } from './choose-templates.ts'

const page = (host: string, path: string, html = '<p>') => ({ host, path, html })

it('chooses the page with the most HTML of each template, host and language, and leaves out former addresses', () => {
  const pages = [
    page('a.vn', '/tin/1/'),
    page('a.vn', '/tin/2/', '<p>longer'),
    page('a.vn', '/tin/cu/', '<meta http-equiv="refresh" content="0; url=/tin/2/">, a very long one'),
    page('a.vn', '/en/tin/3/'),
    page('b.a.vn', '/tin/4/'),
    page('c.a.vn', '/tin/5/'),
  ]
  expect(chooseTemplates(pages, ['a.vn', 'b.a.vn'])).toEqual([
    { host: 'a.vn', locale: 'vi', template: '/tin/*/', path: '/tin/2/' },
    { host: 'a.vn', locale: 'en', template: '/tin/*/', path: '/en/tin/3/' },
    { host: 'b.a.vn', locale: 'vi', template: '/tin/*/', path: '/tin/4/' },
  ])
})
