import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { keptTextsIn } from './kept-texts'

const now = new Date('2026-11-23T09:00:00.000Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const text = (title: string, at = now.toISOString()) => ({ at, changed: { title } })

describe('keptTextsIn', () => {
  it('keeps the unsaved text of each person and document apart', async () => {
    const texts = keptTextsIn(new IDBFactory())
    await texts.write('1|article|a|vi', text('của tôi'))
    await texts.write('2|article|a|vi', text('của người khác'))
    expect(await texts.read('1|article|a|vi', now)).toEqual(text('của tôi'))
    expect(await texts.read('1|article|b|vi', now)).toBe(null)
  })

  it('keeps the newest of several', async () => {
    const texts = keptTextsIn(new IDBFactory())
    await texts.write('1|a', text('trước'))
    await texts.write('1|a', text('sau'))
    expect(await texts.read('1|a', now)).toEqual(text('sau'))
  })

  it('never gives a text back after seven days', async () => {
    const texts = keptTextsIn(new IDBFactory())
    await texts.write('1|a', text('mới', daysAgo(7)))
    await texts.write('1|b', text('cũ', daysAgo(7.01)))
    expect(await texts.read('1|a', now)).toEqual(text('mới', daysAgo(7)))
    expect(await texts.read('1|b', now)).toBe(null)
    // The clock turned back does not bring it back: it is gone.
    expect(await texts.read('1|b', new Date(daysAgo(7)))).toBe(null)
  })

  it('drops what is old of every document at once', async () => {
    const texts = keptTextsIn(new IDBFactory())
    await texts.write('1|a', text('cũ', daysAgo(9)))
    await texts.removeOld(now)
    expect(await texts.read('1|a', new Date(daysAgo(9)))).toBe(null)
  })

  it('drops the texts of who signs out, nobody else’s', async () => {
    const texts = keptTextsIn(new IDBFactory())
    await texts.write('1|a', text('một'))
    await texts.write('12|a', text('mười hai'))
    await texts.removeBelow('1|')
    expect(await texts.read('1|a', now)).toBe(null)
    expect(await texts.read('12|a', now)).toEqual(text('mười hai'))
  })
})
