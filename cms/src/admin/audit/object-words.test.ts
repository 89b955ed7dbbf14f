import { describe, expect, it } from 'vitest'
import { objectWords } from './object-words'

describe('objectWords', () => {
  it('calls an object by its name', () => {
    expect(objectWords({ objectName: 'Thông xe', objectType: 'article', objectId: 'a1b2' })).toBe('Thông xe')
  })

  it('says the number of an account and the code of a regulation', () => {
    expect(objectWords({ objectName: null, objectType: 'account', objectId: '7' })).toBe('Tài khoản 7')
    expect(objectWords({ objectName: null, objectType: 'policyProfile', objectId: 'MOHA' })).toBe('Quy chế MOHA')
  })

  it('never shows a random id', () => {
    const words = objectWords({ objectName: null, objectType: 'article', objectId: 'k3j9zq0l2m4n6p8r0t2v4x6z' })
    expect(words).toBe('Tin, bài (không còn tên)')
  })
})
