import type words from './words.vi.json'

/** What a notice says. Each kind has a subject and a text in words.vi.json. */
export type NoticeKind = keyof typeof words
