import type { Page } from 'playwright-core'

/** One way a reader may look at a page. */
export interface State {
  name: 'light' | 'dark' | 'high contrast' | '200 % text' | '320 px'
  width: number
  media: NonNullable<Parameters<Page['emulateMedia']>[0]>
  /** Of the reader's own letter size. */
  textSize: '100%' | '200%'
}

const plain = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const

/** The states of W1. */
export const states: readonly State[] = [
  { name: 'light', width: 1280, media: plain, textSize: '100%' },
  { name: 'dark', width: 1280, media: { ...plain, colorScheme: 'dark' }, textSize: '100%' },
  {
    name: 'high contrast',
    width: 1280,
    media: { ...plain, forcedColors: 'active', contrast: 'more' },
    textSize: '100%',
  },
  { name: '200 % text', width: 1280, media: plain, textSize: '200%' },
  { name: '320 px', width: 320, media: plain, textSize: '100%' },
]
