import { gzipSync } from 'node:zlib'
import { shippedProfiles } from 'shared-types/policy'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PlannedPage } from '../page-plan/planned-entry.ts'
import { loadRenderer, type Renderer } from '../renderer/load-renderer.ts'
import { buildTo } from '../renderer/testing/build-to.ts'
import { examplePages } from '../renderer/testing/example-pages.ts'
import { inlineScript } from '../reader/inline-script.ts'
import { isTextPage } from '../renderer/text/is-text-page.ts'

let renderer: Renderer
const html = new Map<string, string>()
const framed = examplePages.filter((entry) => !isTextPage(entry.props) && entry.kind !== 'moved')

beforeAll(async () => {
  renderer = await loadRenderer(await buildTo('pages-warm', 'warm'))
  for (const entry of examplePages) html.set(entry.path, await renderer.render(entry))
}, 60_000)

function at(path: string): string {
  const page = html.get(path)
  if (!page) throw new Error(`no example at ${path}`)
  return page
}

function all(page: string, pattern: RegExp): string[] {
  return [...page.matchAll(pattern)].map((match) => match[1] ?? '')
}

describe.each(framed)('every page: $kind $path', (entry: PlannedPage) => {
  it('MOHA-3.1a states its canonical address on the portal’s own domain', () => {
    const host = entry.props.kind === 'home' && 'chrome' in entry.props ? entry.props.chrome.host : 'moha.gov.vn'
    expect(at(entry.path)).toContain(`<link rel="canonical" href="https://${host}${entry.path}">`)
  })

  it('HY-2.2 has the portal’s exact name in its header and title', () => {
    if (!('chrome' in entry.props)) throw new Error('a framed page has chrome')
    const { name } = entry.props.chrome.portal
    expect(all(at(entry.path), /<title>(.*?)<\/title>/g)[0]).toContain(name)
    expect(all(at(entry.path), /<header class="masthead">(.*?)<\/header>/gs)[0]).toContain(`>${name}</a>`)
  })

  it('HY-3.1 is one document in UTF-8 with its language, one h1, one main, and ids that are unique', () => {
    const page = at(entry.path)
    expect(page).toMatch(/^<!doctype html><html lang="(vi|en)"/i)
    expect(page).toContain('<meta charset="utf-8">')
    expect(all(page, /<(h1)[ >]/g)).toHaveLength(1)
    expect(all(page, /<(main)[ >]/g)).toHaveLength(1)
    const ids = all(page, / id="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('W2 P3 works without script, style or request from elsewhere; only search has a script, of our own', () => {
    const page = at(entry.path)
    // Facts for machines are data, not a script; the one small script inside has its digest in the policy.
    const inside = all(page, /<script>(.*?)<\/script>/gs)
    expect(inside).toEqual([inlineScript])
    const scripts = all(page, /<script([^>]+)>/g).filter((attributes) => attributes !== ' type="application/ld+json"')
    expect(scripts).toEqual(
      entry.kind === 'search' ? [expect.stringMatching(/^ type="module" src="\/_astro\/[^"]+\.js"$/)] : [],
    )
    expect(page).not.toMatch(/<style|<iframe|<object|<embed| style="| on[a-z]+="/i)
    const loaded = [
      ...all(page, / src="([^"]*)"/g),
      ...all(page, /<link rel="(?:stylesheet|icon|preload)"[^>]* href="([^"]*)"/g),
    ]
    for (const address of loaded) expect(address).toMatch(/^\/(?!\/)/)
  })

  it('MOHA-pre starts with a link past the menu, and every picture has a text', () => {
    const page = at(entry.path)
    expect(page.indexOf('class="skip" href="#_main"')).toBeLessThan(page.indexOf('<header'))
    for (const image of all(page, /<img ([^>]*)>/g)) expect(image).toMatch(/ alt(?:=| |$)/)
  })

  it('MOHA-11.1c shows address, telephone, fax and e-mail as the portal states them', () => {
    const footer = all(at(entry.path), /<footer class="foot">(.*)<\/footer>/gs)[0]
    for (const value of ['Số 8 phố Tôn Thất Thuyết', '024 6282 1016', '024 6282 1020', 'congttdt@moha.gov.vn'])
      expect(footer).toContain(value)
  })

  it('W6 tells machines in JSON who publishes it, and where it stands', () => {
    const found = all(at(entry.path), /<script type="application\/ld\+json">(.*?)<\/script>/gs)
    expect(found).toHaveLength(1)
    const types = JSON.parse(found[0] ?? '')['@graph'].map((node: { '@type': string }) => node['@type'])
    expect(types).toContain('GovernmentOrganization')
    expect(types.includes('BreadcrumbList')).toBe('chrome' in entry.props && entry.props.chrome.breadcrumbs.length > 0)
  })

  it('HY-12.1 lets a reader report what is out of date, without script and without ado where nothing can grow old', () => {
    const page = at(entry.path)
    const form = all(page, /<details class="report">(.*?)<\/details>/gs)[0]
    if (entry.kind === 'notFound' || entry.kind === 'reportReceived') return expect(form).toBeUndefined()
    expect(form).toContain('<form method="post" action="/api/public/reader-reports">')
    expect(form).toContain(`<input type="hidden" name="page" value="${entry.path}">`)
    expect(all(form ?? '', / name="([^"]+)"/g)).toEqual(['page', 'what', 'message', 'contact', 'website'])
    expect(all(form ?? '', /<label hidden>.*?name="([^"]+)"/gs)).toEqual(['website'])
    expect(gzipSync(page).length - gzipSync(page.replace(form ?? '', '')).length).toBeLessThan(614)
  })

  it('carries no text of an editor as markup, and no address that runs', () => {
    expect(at(entry.path)).not.toMatch(/<script>alert|<b>ABC|href="javascript/i)
  })
})

describe('what pages of a kind show', () => {
  it('MOHA-2.5 names the source to give when reusing, in the exact words, under every document', () => {
    for (const path of [
      '/tin/tin-so-0/',
      '/van-ban/van-ban-0/',
      '/du-thao/du-thao-0/',
      '/dich-vu-cong/dich-vu-0/',
      '/trang/gioi-thieu/',
    ]) {
      const article = all(at(path), /<article[^>]*>(.*)<\/article>/gs)[0]
      expect(article).toContain('>Nguồn: Cổng thông tin điện tử Bộ Nội vụ</span>')
      expect(article).toContain('>Theo: https://moha.gov.vn</span>')
    }
  })

  it('MOHA-2.5 links the data of a document, and there is data to link', () => {
    for (const path of ['/tin/tin-so-0', '/van-ban/van-ban-0', '/dich-vu-cong/dich-vu-0']) {
      expect(at(`${path}/`)).toMatch(
        new RegExp(`<link rel="alternate" type="application/json"[^>]* href="${path}.json">`),
      )
      expect(JSON.parse(at(`${path}.json`)).url).toBe(`https://moha.gov.vn${path}/`)
    }
  })

  it.each(['moha', 'cchc', 'bp'])(
    'MOHA-2.5 CCHC-3.6 BP-8.3 offers the strings of profile %s word for word',
    async (code) => {
      const attribution = shippedProfiles
        .find((profile) => profile.code === code.toUpperCase())
        ?.attribution.map(({ text }) => text)
      const entry = examplePages.find(({ path }) => path === '/tin/tin-so-0/')
      if (!attribution?.length || entry?.props.kind !== 'article') throw new Error(`no attribution of ${code}`)
      const { props } = entry
      const page = await renderer.render({ ...entry, props: { ...props, facts: { ...props.facts, attribution } } })
      for (const line of attribution) {
        expect(page).toContain(`>${line}</span>`)
        expect(page).toContain(`data-act="copy" value="${line}"`)
      }
      expect(page).toContain('Tác giả: Thanh Tuấn')
    },
  )

  it('W2 shares by the reader’s own means, with nobody in between', () => {
    const share = all(at('/tin/tin-so-0/'), /<p class="share">(.*?)<\/p>/gs)[0]
    expect(all(share ?? '', /href="([^"]*)"/g)).toEqual([
      expect.stringMatching(/^mailto:\?subject=.+https%3A%2F%2Fmoha/),
    ])
  })

  it('gives every page a picture for links to it: its own, else that of its portal and kind', () => {
    expect(at('/tin/tin-so-0/')).toContain('og:image" content="https://moha.gov.vn/tep/0123456789abcdef/hoi-nghi.jpg"')
    expect(at('/van-ban/van-ban-0/')).toMatch(
      /og:image" content="https:\/\/moha\.gov\.vn\/_astro\/red-legal\.[\w-]+\.png"/,
    )
    expect(at('/trang-thanh-vien/')).toMatch(/og:image" content="[^"]*\/_astro\/teal-home\.[\w-]+\.png"/)
  })

  it('BP-4.1a BP-7.2 has the English name in the English header, and the menu and search in English', () => {
    const header = all(at('/en/'), /<header class="masthead">(.*?)<\/header>/gs)[0]
    expect(header).toContain('>Portal of the Ministry of Home Affairs</a>')
    expect(header).toContain('action="/en/tim-kiem/"')
    for (const words of ['Legal documents', 'Public services', 'Search this portal', 'High contrast'])
      expect(header).toContain(words)
    expect(header?.replace('>Tiếng Việt<', '')).not.toMatch(/Văn bản|Dịch vụ|Tìm kiếm|Hiển thị/)
  })

  it('CCHC-7.1a-1 BP-7.3h links telephone and e-mail so that one touch calls or writes', () => {
    expect(at('/')).toContain('<a href="tel:02462821016">024 6282 1016</a>')
    expect(at('/')).toContain('<a href="mailto:congttdt@moha.gov.vn">congttdt@moha.gov.vn</a>')
  })

  it('MOHA-pre shows every component with its examples on one page that engines leave out', () => {
    const page = at('/bo-giao-dien/')
    expect(page).toContain('<meta name="robots" content="noindex">')
    for (const part of ['swatch-accent', 'badge good', 'class="button"', 'legal-rows', 'class="empty"'])
      expect(page).toContain(part)
    for (const other of html) if (other[0] !== '/bo-giao-dien/') expect(other[1]).not.toContain('/bo-giao-dien/')
  })

  it('MOHA-9.7 shows source and author of a quoted article', () => {
    expect(at('/tin/tin-so-0/')).toContain(
      'Trích dẫn từ <a href="https://nhandan.vn/">Báo Nhân Dân</a>, tác giả Minh Anh',
    )
  })

  it('BP-7.1 shows text, sound, picture, film, graphic and link of an article, each as what it is', () => {
    const article = all(at('/tin/tin-so-0/'), /<article[^>]*>(.*)<\/article>/gs)[0] ?? ''
    expect(article).toContain('<strong>Chữ đậm</strong>')
    expect(article).toMatch(
      /<audio controls preload="none"[^>]*>\s*<source src="[^"]*phat-thanh\.mp3" type="audio\/mpeg">/,
    )
    expect(article).toMatch(/<img src="[^"]*hoi-nghi\.jpg"[^>]* width="1200" height="800"/)
    expect(article).toMatch(/<video controls preload="none"[^>]*>\s*<source src="[^"]*phim\.mp4" type="video\/mp4">/)
    expect(article).toMatch(/<img src="[^"]*do-hoa\.png" alt="Đồ họa: bảy bước giải quyết hồ sơ"/)
    expect(article).toContain('<a href="https://chinhphu.vn/?a=1&amp;b=2"')
  })

  it('W3 offers a picture in modern formats and several widths, the lead one at once and the others when near', () => {
    const [lead = '', ...others] = all(at('/tin/tin-so-0/'), /<figure>(.*?)<\/figure>/gs)
    expect(lead).toMatch(
      /<source type="image\/avif" srcset="[^"]+-640\.avif 640w, [^"]+-1200\.avif 1200w" sizes="[^"]+">/,
    )
    expect(lead).toMatch(/<source type="image\/webp" srcset="[^"]+-320\.webp 320w/)
    expect(lead).toContain('fetchpriority="high"')
    expect(lead).not.toContain('loading="lazy"')
    for (const other of others.filter((figure) => figure.includes('<img'))) expect(other).toContain('loading="lazy"')
  })

  it('MOHA-18.2 plays the films and recordings of an album without a player of ours, with subtitles and transcript', () => {
    const page = at('/thu-vien/bo-anh-0/')
    expect(page).toMatch(
      /<video controls preload="none" playsinline aria-label="Phim giới thiệu[^"]*" poster="[^"]+-640\.webp">/,
    )
    expect(page).toMatch(/<track kind="subtitles" src="[^"]+\.vtt" srclang="vi" label="Phụ đề tiếng Việt" default>/)
    expect(page).toMatch(/<audio controls preload="none" aria-label="Bản tin phát thanh">/)
    expect(page).toMatch(/<summary>Bản chữ của lời nói<\/summary>\s*<p>Xin chào quý vị\.<\/p>/)
    expect(page).toMatch(/<figcaption>\s*Người dân được hướng dẫn tại quầy <span class="quiet">Ảnh: Thanh Tuấn<\/span>/)
  })

  it('MIC-p5a has a film on the home page, ready to play, that loads nothing before', () => {
    expect(at('/')).toMatch(/<video controls preload="none"/)
    expect(at('/')).toContain('<a href="/thu-vien/bo-anh-1/">')
  })

  it('MOHA-18.7 links the languages of a page with each other, and only where there are two', () => {
    expect(at('/tin/tin-so-0/')).toContain(
      '<link rel="alternate" hreflang="en" href="https://moha.gov.vn/en/tin/tin-so-0/">',
    )
    expect(at('/tin/ngan/')).not.toContain('rel="alternate" hreflang')
    expect(at('/en/')).toContain('<html lang="en"')
    expect(at('/en/')).toContain('Legal documents')
  })

  it('HY-3.1 offers RSS and Atom in the head', () => {
    expect(at('/')).toContain(
      '<link rel="alternate" type="application/rss+xml" title="Tin tức và sự kiện" href="/chuyen-muc/tin-tuc/rss.xml">',
    )
    expect(at('/')).toContain('type="application/atom+xml"')
  })

  it('BP-2.5 leads from home to public services, documents and drafts', () => {
    for (const path of ['/dich-vu-cong/', '/van-ban/', '/du-thao/']) expect(at('/')).toContain(`<li><a href="${path}">`)
  })

  it('MIC-p14 MOHA-3.1b shows on home the links to national services and databases, and the sub-portals', () => {
    const main = all(at('/'), /<main[^>]*>(.*)<\/main>/gs)[0]
    expect(main).toContain('<a href="https://vbpl.vn/">Cơ sở dữ liệu quốc gia về pháp luật</a>')
    expect(main).toContain('<a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a>')
    expect(main).toContain('<a href="https://vucchc.moha.gov.vn/">')
  })

  it('MOHA-11.1c CCHC-7.1a-1 BP-7.3h shows on the contact page how to reach the portal, and the map has a text', () => {
    const main = all(at('/lien-he/'), /<main[^>]*>(.*)<\/main>/gs)[0]
    for (const value of [
      'Số 8 phố Tôn Thất Thuyết',
      '024 6282 1016',
      '024 6282 1020',
      'congttdt@moha.gov.vn',
      '8:00–11:30',
    ])
      expect(main).toContain(value)
    expect(main).toContain('alt="Bản đồ chỉ đường tới Số 8 phố Tôn Thất Thuyết')
  })

  it('HY-7.1 BP-7.3a draws the organisation with its leaders, and says the same as a nested list with links', () => {
    const main = all(at('/don-vi/'), /<main[^>]*>(.*)<\/main>/gs)[0] ?? ''
    const charts = all(main, /<svg class="organisation-chart[^>]*role="img" aria-label="Sơ đồ tổ chức">(.*?)<\/svg>/gs)
    expect(charts).toHaveLength(2)
    for (const chart of charts) expect(chart).toContain('Trần Quốc Việt')
    expect(main).toMatch(
      /<ul class="plain tree">.*href="\/don-vi\/bnv\/".*<ul class="plain tree">.*href="\/don-vi\/vucchc\/"/s,
    )
    expect(main).toContain('Vụ trưởng: Trần Quốc Việt')
  })

  it('BP-7.3a shows the duties and the biography of a leader', () => {
    const main = all(at('/danh-ba/nguyen-thi-thu-huong/'), /<main[^>]*>(.*)<\/main>/gs)[0]
    expect(main).toMatch(/Nhiệm vụ được phân công<\/h2>.*Tiểu sử<\/h2>/s)
  })

  it('BP-18.1 HY-13.1 shows titles, working mode and decision of the board on the masthead', () => {
    const main = all(at('/trang/ban-bien-tap/'), /<main[^>]*>(.*)<\/main>/gs)[0]
    for (const words of ['<li>Trưởng ban biên tập</li>', '<li>Thư ký</li>', 'kiêm nhiệm', 'Quyết định số 12/QĐ-BNV'])
      expect(main).toContain(words)
  })

  it('says in the accessibility statement what is met, what is not, how to report, and when it was looked at', () => {
    const main = all(at('/tro-nang/'), /<main[^>]*>(.*)<\/main>/gs)[0]
    for (const words of [
      'Những gì đã đạt',
      'Những gì chưa đạt',
      'mailto:congttdt@moha.gov.vn',
      '<time datetime="2026-11-23">',
    ])
      expect(main).toContain(words)
  })

  it('gives in the integration guide the addresses of this very portal', () => {
    const main = all(at('/tich-hop/'), /<main[^>]*>(.*)<\/main>/gs)[0]
    for (const path of ['/rss.xml', '/atom.xml', '/sitemap-index.xml', '/van-ban/ten-van-ban.json', '/tim-kiem/?q='])
      expect(main).toContain(`<code>https://moha.gov.vn${path}`)
  })

  it('shows a portal’s own emblem beside its name, else the platform’s', () => {
    const header = (path: string) => all(at(path), /<header class="masthead">(.*?)<\/header>/gs)[0]
    expect(header('/trang-thanh-vien/')).toMatch(/<img class="emblem" src="[^"]+" alt=""/)
    expect(header('/')).toContain('<svg class="emblem"')
  })

  it('BP-5.1 names the managing unit in the footer', () => {
    expect(at('/')).toContain('Đơn vị quản lý: Trung tâm Thông tin')
  })

  it('MOHA-11.3b gives every Điều, Khoản and Điểm of a law its anchor, and links Điều and Khoản by their citation', () => {
    const page = at('/van-ban/van-ban-0/')
    for (let article = 1; article <= 60; article++) {
      for (const part of ['', '-khoan-1', '-khoan-1-diem-a', '-khoan-1-diem-b', '-khoan-2', '-khoan-3'])
        expect(page).toContain(`id="dieu-${article}${part}"`)
    }
    expect(page).toContain('href="#dieu-10-khoan-2" aria-label="Liên kết tới khoản 2 Điều 10"')
    expect(page).toContain('<a href="#dieu-60">Điều 60. ')
  })

  it('MOHA-11.3b shows the facts of a legal document, dates in words', () => {
    const page = at('/van-ban/van-ban-0/')
    expect(page).toContain('Số 2025/QĐ-BNV, ngày 28 tháng 8 năm 2018')
    expect(page).toContain('<dt>Người ký</dt><dd>Bộ trưởng Lê Vĩnh Tân</dd>')
    expect(page).toContain('<time datetime="2018-08-28">ngày 28 tháng 8 năm 2018</time>')
    expect(page).toMatch(/badge wait.*?<svg.*?<\/svg>Hết hiệu lực một phần/)
  })

  it('MOHA-3.1b links to the national legal database, unless the address is not one', () => {
    expect(at('/van-ban/van-ban-0/')).toContain('<a href="https://vbpl.vn/bonoivu/1">')
    expect(at('/van-ban/khong-toan-van/')).not.toContain('Xem tại Cơ sở dữ liệu')
  })

  it('HY-11.2 links a document with those it replaces and those that amend it', () => {
    const relations = all(at('/van-ban/van-ban-0/'), /<section aria-labelledby="_relations">(.*?)<\/section>/gs)[0]
    expect(relations).toMatch(
      /Được sửa đổi, bổ sung bởi.*?href="\/van-ban\/van-ban-1\/".*?Thay thế.*?href="\/van-ban\/van-ban-3\/"/s,
    )
  })

  it('HY-7.10 says of a draft what class it is, until when and where to comment', () => {
    const page = at('/du-thao/du-thao-0/')
    expect(page).toContain('Văn bản thuộc thẩm quyền của cơ quan')
    expect(page).toContain('Góp ý trước 17:00, ngày 15 tháng 12 năm 2026')
    expect(page).toContain('mailto:gopy@moha.gov.vn')
    expect(at('/du-thao/du-thao-2/')).not.toContain('mailto:gopy@moha.gov.vn')
  })

  it('HY-11.2 sets two legal texts side by side, with marks that are read without colour, and points into both', () => {
    const page = at('/van-ban/van-ban-0/so-sanh/van-ban-3/')
    expect(page).toMatch(/\d+ điều thay đổi/)
    expect(page).toMatch(/<del><span class="unseen">bỏ: <\/span>05<\/del>/)
    expect(page).toMatch(/<ins><span class="unseen">thêm: <\/span>02<\/ins>/)
    expect(page).toContain('href="/van-ban/van-ban-3/#dieu-8"')
    expect(page).toContain('(trước là Điều 5)')
    expect(page).toContain('href="/van-ban/van-ban-0/#dieu-9"')
    expect(page).toContain('<span class="side">Văn bản cũ</span>')
    expect(at('/van-ban/van-ban-0/')).toContain('<a href="/van-ban/van-ban-0/so-sanh/van-ban-3/">So sánh với ')
  })

  it('BP-7.3m shows the reference to the gazette', () => {
    expect(at('/van-ban/khong-toan-van/')).toContain('<dt>Công báo</dt><dd>12 + 13</dd>')
  })

  it('BP-7.3j-2 says the days left in words on home, list and page, and not of a draft that is closed', () => {
    for (const path of ['/', '/du-thao/', '/du-thao/du-thao-0/']) expect(at(path)).toContain('Còn 22 ngày')
    expect(at('/du-thao/du-thao-2/')).not.toMatch(/Còn \d+ ngày/)
  })

  it('BP-7.3j-3 has the text, the deadline, and by each Điều a letter to the receiver while it is open', () => {
    const page = at('/du-thao/du-thao-0/')
    expect(all(page, /<a class="remark" href="(mailto:gopy@moha\.gov\.vn\?[^"]+)"/g)).toHaveLength(3)
    expect(page).toContain('Vụ Cải cách hành chính, Bộ Nội vụ, số 8 phố Tôn Thất Thuyết, Hà Nội')
    expect(at('/van-ban/van-ban-0/')).not.toContain('class="remark"')
  })

  it('HY-7.10 shows the five steps of a draft with where it is, and what became of it', () => {
    const steps = (path: string) => all(at(path), /<ol class="plain timeline"[^>]*>(.*?)<\/ol>/gs)[0] ?? ''
    expect(all(steps('/du-thao/du-thao-0/'), /<strong>(.*?)<\/strong>/g)).toEqual([
      'Mở góp ý',
      'Đóng góp ý',
      'Tổng hợp ý kiến',
      'Giải trình, tiếp thu',
      'Ban hành',
    ])
    expect(steps('/du-thao/du-thao-0/')).toMatch(/aria-current="step"[^>]*>\s*<strong>Mở góp ý/)
    expect(steps('/du-thao/du-thao-2/')).toMatch(
      /aria-current="step"[^>]*>\s*<strong>Ban hành<\/strong><a href="\/van-ban\/khong-toan-van\/">/,
    )
    expect(at('/du-thao/')).toContain('<span>Văn bản thuộc thẩm quyền của cơ quan</span>')
    expect(at('/du-thao/')).toContain('Ban hành: 15/2026/TT-BNV')
  })

  it('HY-7.8a offers the forms of a service with type and size, and says how far it goes online', () => {
    const page = at('/dich-vu-cong/dich-vu-0/')
    expect(page).toMatch(
      /Mẫu 01\. Đơn đề nghị thành lập hội.*?\.\w+<\/a> <span class="quiet small">[A-Z]+, [\d.,]+ .?B<\/span>/s,
    )
    expect(page).toContain('Trực tuyến toàn trình')
  })

  it('MOHA-2.5 links the data and the feeds of a list, below it and in its head', () => {
    expect(at('/van-ban/')).toContain('href="/van-ban.json">JSON</a>')
    expect(at('/van-ban/')).toMatch(/<link rel="alternate" type="application\/json"[^>]* href="\/van-ban\.json">/)
    expect(JSON.parse(at('/van-ban.json')).attribution).toContain('Nguồn: Cổng thông tin điện tử Bộ Nội vụ')
  })

  it('HY-2.1-4 shows of a service its steps, forms, time, fee and where to apply', () => {
    const page = at('/dich-vu-cong/dich-vu-0/')
    expect(page).toContain('<dt>Thời hạn giải quyết</dt><dd>30 ngày làm việc</dd>')
    expect(page).toContain('<dt>Phí, lệ phí</dt><dd>Không thu phí</dd>')
    expect(all(page, /<ol class="numbered">(.*?)<\/ol>/gs)[0]?.match(/<li>/g)).toHaveLength(3)
    expect(page).toContain(
      'href="https://dichvucong.gov.vn/?ma=1.003822">Nộp hồ sơ trên Cổng Dịch vụ công quốc gia</a>',
    )
  })

  it('BP-7.3b-2 shows question, answer, who answered and when, and nothing of who asked but of what kind', () => {
    const page = at('/hoi-dap/cau-hoi-0/')
    expect(page).toMatch(/<h2 id="_question">Câu hỏi<\/h2>.*Bao lâu thì có trả lời\?.*<h2 id="_answer">Trả lời<\/h2>/s)
    expect(page).toContain('<dt>Đơn vị trả lời</dt><dd><a href="/don-vi/vucchc/">Vụ Cải cách hành chính</a></dd>')
    expect(page).toContain('<dt>Văn bản trả lời</dt><dd>512/VP-TH ngày 20/10/2026</dd>')
    expect(page).toContain('<dt>Người hỏi</dt><dd>Công dân</dd>')
    expect(page).toMatch(/<h2 id="_basis">Căn cứ pháp lý<\/h2>.*href="\/van-ban\/van-ban-1\/"/s)
    expect(page).toContain('href="/hoi-dap/linh-vuc/van-thu-luu-tru/">Văn thư, lưu trữ</a>')
  })

  it('BP-7.3i shows of a tender until when it takes bids, with icon and word, and that a closed one is closed', () => {
    expect(at('/du-an/du-an-0/')).toMatch(/badge good.*?<svg.*?<\/svg>Đang nhận hồ sơ<\/span>/)
    expect(at('/du-an/du-an-0/')).toContain('Nộp hồ sơ trước 09:00, ngày 15 tháng 01 năm 2027')
    expect(at('/du-an/du-an-0/')).toContain('<dt>Kinh phí</dt><dd>12.500.000.000 đồng</dd>')
    expect(at('/du-an/du-an-2/')).toMatch(/badge calm.*?<svg.*?<\/svg>Đã đóng nhận hồ sơ<\/span>/)
    expect(at('/du-an/')).toContain('Đóng nhận hồ sơ lúc 09:00, ngày 15 tháng 01 năm 2027')
  })

  it('BP-7.3k shows owner and period of a research programme, in the list and on its page', () => {
    const period = 'Từ ngày 01 tháng 3 năm 2026 đến ngày 30 tháng 9 năm 2027'
    expect(at('/du-an/')).toContain(period)
    expect(at('/du-an/du-an-3/')).toContain(`<dt>Thời gian thực hiện</dt><dd>${period}</dd>`)
    expect(at('/du-an/du-an-3/')).toContain('<dt>Chủ đầu tư, chủ trì</dt><dd><a href="/don-vi/vucchc/">')
  })

  it('BP-7.3f leads to each group of projects by a plain link with its count', () => {
    expect(at('/du-an/')).toMatch(
      /<a href="\/du-an\/loai\/su-dung-dat\/">Quy hoạch, kế hoạch sử dụng đất<\/a>\s*<span class="quiet">\s*\(0\)<\/span>/,
    )
  })

  it('MIC-p4a MIC-p4b lists services with their units and the system they are asked for in, which the service links', () => {
    expect(at('/dich-vu-cong/')).toContain(
      '<span>Vụ Cải cách hành chính</span> <span>Cổng Dịch vụ công quốc gia</span>',
    )
    expect(at('/dich-vu-cong/dich-vu-0/')).toContain('<dt>Nộp trực tuyến tại</dt><dd>Cổng Dịch vụ công quốc gia</dd>')
    expect(at('/dich-vu-cong/dich-vu-0/')).toMatch(/<a class="button" href="https:\/\/dichvucong\.gov\.vn/)
  })

  it('HY-7.8a says of each form what type of file it is and how large', () => {
    const forms = all(at('/dich-vu-cong/dich-vu-0/'), /<section aria-labelledby="_forms">(.*?)<\/section>/gs)[0]
    expect(forms).toMatch(/href="\/tep\/fedcba9876543210\/quyet-dinh\.pdf".*PDF, 2,3 MB/s)
  })

  it('HY-7.3 filters news by unit through plain links with counts, and takes the filter away again', () => {
    expect(at('/tin/')).toMatch(
      /<a href="\/tin\/don-vi\/vucchc\/">Vụ Cải cách hành chính<\/a>\s*<span class="quiet">\s*\(12\)/,
    )
    expect(at('/tin/don-vi/vucchc/thang/2026-10/')).toMatch(
      /<a href="\/tin\/"><span class="unseen">Bỏ lọc <\/span>Đơn vị: Vụ Cải cách hành chính/,
    )
    expect(at('/don-vi/vucchc/')).toContain('<a href="/tin/don-vi/vucchc/">Tin của Vụ Cải cách hành chính</a>')
  })

  it('HY-7.9 BP-7.3b-4 shows the week by day, with times, who and where; what was changed or cancelled in words', () => {
    const page = at('/lich-cong-tac/')
    expect(page).toContain('<time datetime="2026-11-24">Thứ Ba, ngày 24 tháng 11 năm 2026</time>')
    expect(page).toContain('<time datetime="2026-11-24T14:00+07:00">14:00–16:30</time>')
    expect(page).toContain('Cả ngày')
    expect(page).toMatch(/badge over.*?<svg.*?<\/svg>Đã hủy/s)
    expect(page).toContain('Đã thay đổi lúc <time datetime="2026-11-23T08:05:00.000Z">15:05, ngày 23 tháng 11 năm 2026')
    expect(page).toContain('href="/lich-cong-tac/2026-11-16/" rel="prev"')
    expect(page).toContain('href="/lich-cong-tac/lich.ics"')
    expect(at('/en/lich-cong-tac/')).toContain('Nothing has been published for this week yet.')
  })

  it('HY-7.9 leads from today’s calendar on the home page to each event in its week', () => {
    expect(at('/')).toContain('href="/lich-cong-tac/2026-11-23/#2026-11-24-su-kien-0"')
    expect(at('/lich-cong-tac/2026-11-23/')).toContain('id="2026-11-24-su-kien-0"')
    expect(at('/trang-thanh-vien/')).toContain('Hôm nay không có lịch công tác nào được công bố.')
  })

  it('HY-7.4 shows of each event whether it is coming, under way or over, when and where; an empty list says so', () => {
    const page = at('/su-kien/')
    for (const word of ['Sắp diễn ra', 'Đang diễn ra', 'Đã kết thúc']) expect(page).toContain(`</svg>${word}</span>`)
    expect(page).toContain('Từ 08:00, ngày 10 tháng 12 năm 2026 đến 17:00, ngày 11 tháng 12 năm 2026')
    expect(at('/su-kien-trong/')).toContain('Hiện chưa có sự kiện nào sắp diễn ra.')
  })

  it('CCHC-10.7 says in a banner, by mark and word, what holds and until when, and nothing where nothing does', () => {
    const banners = all(at('/thong-bao/'), /<section class="banners"[^>]*>(.*?)<\/section>/gs)[0] ?? ''
    expect(banners.match(/<svg/g)).toHaveLength(3)
    expect(banners).toContain('<strong>Sự cố (đang diễn ra):</strong>')
    expect(banners).toContain('<strong>Bảo trì hệ thống (sắp diễn ra):</strong> <a href="/thong-bao/bao-tri/">')
    expect(banners).toContain('Từ 22:00, ngày 26 tháng 12 năm 2026 đến 02:00, ngày 27 tháng 12 năm 2026.')
    expect(at('/')).not.toContain('class="banners"')
    expect(at('/thong-bao-trong/')).toContain('Hiện không có thông báo bảo trì hay sự cố nào.')
  })

  it('MOHA-6.4 names who answers for a member portal in the directory', () => {
    expect(at('/don-vi/')).toContain('Người chịu trách nhiệm: Ông Trần Văn Tâm')
  })

  it('shows filters as plain links with counts, and how to take an applied one away', () => {
    expect(at('/van-ban/')).toMatch(
      /<a href="\/van-ban\/hinh-thuc\/decision\/">Quyết định<\/a>\s*<span class="quiet">\s*\(90\)<\/span>/,
    )
    expect(at('/van-ban/hinh-thuc/circular/2018/')).toMatch(
      /<a href="\/van-ban\/"><span class="unseen">Bỏ lọc <\/span>Hình thức: Thông tư/,
    )
  })

  it('says of an empty list what is so and where to go instead', () => {
    for (const path of [
      '/chuyen-muc/trong/',
      '/en/',
      '/van-ban/hinh-thuc/circular/2018/',
      '/hoi-dap/linh-vuc/van-thu-luu-tru/',
      '/du-an/loai/su-dung-dat/',
    ])
      expect(at(path)).toContain('class="empty"')
  })

  it('searches by a plain GET form from every page and from the search page, whose script has its words and places', () => {
    expect(at('/')).toMatch(/<form class="masthead-search" role="search" action="\/tim-kiem\/" method="get">/)
    const page = at('/tim-kiem/')
    expect(page).toContain('<input id="_q" type="search" name="q"')
    expect(page).toContain('data-results')
    const words = all(page, /data-messages="([^"]*)"/g)[0]
      ?.replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
    expect(JSON.parse(words ?? '').types.legalDocument).toBe('Văn bản')
  })

  it('sends a reader from a former address to the present one, and keeps engines away', () => {
    const page = at('/tin/dia-chi-cu/')
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/tin/tin-so-0/">')
    expect(page).toContain('<link rel="canonical" href="https://moha.gov.vn/tin/tin-so-0/">')
    expect(page).toContain('<meta name="robots" content="noindex">')
  })
})
