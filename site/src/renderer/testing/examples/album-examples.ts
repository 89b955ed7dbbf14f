import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { albumCard, clip, editions, facts, file, picture } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

const words = { caption: 'Người dân được hướng dẫn tại quầy', credit: 'Ảnh: Thanh Tuấn', transcript: [] }
const transcript = ['Xin chào quý vị.', 'Hôm nay chúng tôi đến thăm một bộ phận một cửa ở xã vùng cao.']

/** The media library, full and empty, and an album of everything it may hold. */
export const albumExamples: PlannedPage[] = [
  examplePage('/thu-vien/', {
    kind: 'albumList',
    chrome: exampleChrome({ path: '/thu-vien/' }),
    year: null,
    total: 30,
    items: [0, 1, 2, 3].map((at) => albumCard(at)),
    years: [{ name: '2026', path: '/thu-vien/nam/2026/', count: 30 }],
  }),
  examplePage('/thu-vien/nam/2025/', {
    kind: 'albumList',
    chrome: exampleChrome({ path: '/thu-vien/nam/2025/' }),
    year: '2025',
    total: 0,
    items: [],
    years: [],
  }),
  examplePage('/thu-vien/bo-anh-0/', {
    kind: 'album',
    chrome: exampleChrome({ path: '/thu-vien/bo-anh-0/' }),
    facts,
    albumKind: 'photo',
    title: albumCard(0).title,
    summary: albumCard(0).summary,
    cover: { ...picture, editions },
    items: [
      { ...words, form: 'picture', picture: { ...picture, editions, caption: '' } },
      { ...words, form: 'picture', picture: { ...picture, caption: '' } },
      { ...words, transcript, form: 'clip', clip },
      {
        ...words,
        transcript,
        form: 'clip',
        clip: {
          medium: 'audio',
          file: {
            path: '/tep/00112233445566ac/phat-thanh.mp3',
            name: 'Phát thanh.mp3',
            mime: 'audio/mpeg',
            bytes: 9_000_000,
            text: null,
          },
          label: 'Bản tin phát thanh',
          subtitles: null,
        },
      },
      { ...words, form: 'file', file },
    ],
  }),
]
