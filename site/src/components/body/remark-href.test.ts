import { expect, it } from 'vitest'
import { messagesFor } from '../../messages/messages-for.ts'
import { remarkHref } from './remark-href.ts'

const anchor = { id: 'dieu-5', kind: 'article' as const, number: '5', within: [] }
const to = { email: 'gopy@moha.gov.vn', title: 'Dự thảo & "Quy chế"', address: 'https://moha.gov.vn/du-thao/a/' }

it('BP-7.3j-3 begins a letter to the receiver that names the Điều, the draft and its place', () => {
  const letter = new URL(remarkHref(to, anchor, messagesFor('vi')))
  expect(letter.pathname).toBe('gopy@moha.gov.vn')
  expect(letter.searchParams.get('subject')).toBe('Góp ý Điều 5: Dự thảo & "Quy chế"')
  expect(letter.searchParams.get('body')).toBe('Góp ý Điều 5\nhttps://moha.gov.vn/du-thao/a/#dieu-5\n\n')
})

it('cuts a long title at a word', () => {
  const letter = new URL(remarkHref({ ...to, title: 'Dự thảo '.repeat(30) }, anchor, messagesFor('vi')))
  expect(letter.searchParams.get('subject')).toMatch(
    /^Góp ý Điều 5: (Dự thảo )+Dự…$|^Góp ý Điều 5: (Dự thảo )*Dự thảo…$/,
  )
})
