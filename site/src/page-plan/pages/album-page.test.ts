import { exampleFile, exampleMediaAlbum } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const address = 'moha.gov.vn/thu-vien/anh-hop-truc-tuyen/'
const film = exampleFile({ documentId: 'file-phim', digest: 'c'.repeat(64), name: 'Phim.mp4', mime: 'video/mp4' })
const subtitles = exampleFile({ documentId: 'file-phu-de', digest: 'd'.repeat(64), name: 'pd.vtt', mime: 'text/vtt' })
const [picture] = exampleMediaAlbum().items
const filmAlbum = exampleMediaAlbum({
  documentId: 'album-phim',
  slug: 'phim-mot-cua',
  kind: 'video',
  title: 'Phim: một ngày ở bộ phận một cửa',
  firstPublishedAt: '2025-03-02T02:00:00.000Z',
  items: [
    {
      ...{ fileId: 'file-phim', caption: 'Phim', altText: 'Cán bộ hướng dẫn người dân', credit: 'Trung tâm Thông tin' },
      ...{ transcript: 'Xin chào.\n\n Hôm nay…', subtitlesFileId: 'file-phu-de' },
    },
  ],
})
const withFilm = () => new Planned([film, subtitles, filmAlbum])

it('MOHA-18.2 shows each piece of an album with caption, credit and what is said, paragraph by paragraph', () => {
  const { items } = withFilm().props('album', 'moha.gov.vn/thu-vien/phim-mot-cua/')
  expect(items).toEqual([
    {
      form: 'clip',
      caption: 'Phim',
      credit: 'Trung tâm Thông tin',
      transcript: ['Xin chào.', 'Hôm nay…'],
      clip: {
        medium: 'video',
        file: expect.objectContaining({ path: '/tep/cccccccccccccccc/phim.mp4', mime: 'video/mp4' }),
        label: 'Cán bộ hướng dẫn người dân',
        subtitles: '/tep/dddddddddddddddd/pd.vtt',
      },
    },
  ])
})

it('describes a picture of an album by the album’s words for it', () => {
  const [item] = new Planned().props('album', address).items
  expect(item).toMatchObject({ form: 'picture', caption: picture?.caption, picture: { alt: picture?.altText } })
})

it('brings every file of an album to its host, and leaves out a piece whose file is not there', () => {
  const planned = new Planned([film, exampleMediaAlbum({ items: [...filmAlbum.items, ...exampleMediaAlbum().items] })])
  expect(planned.addresses()).toContain('moha.gov.vn/tep/cccccccccccccccc/phim.mp4')
  expect(planned.props('album', address).items).toHaveLength(2)
  expect(planned.planner.issues()).toContainEqual(expect.objectContaining({ detail: 'file-phu-de' }))
})

it('MOHA-18.2 lists albums by time, those of a year on a page of their own', () => {
  const planned = withFilm()
  expect(planned.props('albumList', 'moha.gov.vn/thu-vien/')).toMatchObject({
    total: 2,
    items: [{ path: '/thu-vien/anh-hop-truc-tuyen/' }, { path: '/thu-vien/phim-mot-cua/' }],
    years: [{ name: '2026' }, { name: '2025', path: '/thu-vien/nam/2025/', count: 1 }],
  })
  expect(planned.props('albumList', 'moha.gov.vn/thu-vien/nam/2025/').items).toHaveLength(1)
})

it('MIC-p5a puts the newest film on the home page, before newer albums of pictures', () => {
  const { album } = withFilm().props('home', 'moha.gov.vn/')
  expect(album).toMatchObject({ card: { path: '/thu-vien/phim-mot-cua/' }, clip: { medium: 'video' } })
  expect(new Planned().props('home', 'moha.gov.vn/').album).toMatchObject({ clip: null })
})

it('keeps the library on the main portal also while it is empty, and elsewhere only where there is something', () => {
  const planned = new Planned([exampleMediaAlbum({ subPortalId: 'subportal-vucchc' })])
  expect(planned.props('albumList', 'moha.gov.vn/thu-vien/').items).toEqual([])
  expect(planned.addresses()).toContain('vucchc.moha.gov.vn/thu-vien/')
  expect(planned.addresses()).not.toContain('moha.gov.vn/en/thu-vien/')
})

it('HY-3.1 offers the library as RSS and Atom', () => {
  const planned = withFilm()
  for (const format of ['rss', 'atom'])
    expect(planned.props('feed', `moha.gov.vn/thu-vien/${format}.xml`).items.map(({ url }) => url)).toEqual([
      'https://moha.gov.vn/thu-vien/anh-hop-truc-tuyen/',
      'https://moha.gov.vn/thu-vien/phim-mot-cua/',
    ])
})
