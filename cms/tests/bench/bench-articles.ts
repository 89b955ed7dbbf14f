import type { BenchArticle } from '../../src/bench-fill/bench-article'

const channels = {
  main: ['hoat-dong-lanh-dao', 'hoat-dong-cua-bo', 'tin-tuc-su-kien', 'thong-bao'],
  vucchc: ['tin-cai-cach', 'mo-hinh-hay'],
  ttt: ['huong-dan-ky-thuat', 'thong-bao-ky-thuat'],
} as const
const topics = ['cai-cach-hanh-chinh', 'cong-chuc', 'chuyen-doi-so', 'van-thu-luu-tru'] as const

/** Articles that differ in all a generated one may differ in: portal, channel, topics and their order, month, text. */
export function benchArticles(count: number): BenchArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const portal = index % 5 === 3 ? 'vucchc' : index % 7 === 4 ? 'ttt' : null
    const places = channels[portal ?? 'main']
    const topic = topics[index % topics.length] ?? topics[0]
    return {
      slug: `bai-do-${index + 1}`,
      title: `Đánh giá kết quả cải cách hành chính, đợt ${index + 1}`,
      summary: `Tóm tắt của bài “${index + 1}”: một việc & một kết quả`,
      body: {
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: `Phần ${index}` }] },
          {
            type: 'paragraph',
            content: [{ type: 'text', text: 'Đoạn văn có “dấu” và \\ gạch chéo, 100 % đúng hạn?' }],
          },
        ],
      },
      portal,
      channel: places[index % places.length] ?? places[0],
      topics: index % 3 === 0 ? [topic, topics[(index + 1) % topics.length] ?? topic] : [topic],
      publishedAt: new Date(Date.UTC(2024, index % 36, 1 + (index % 28), index % 24)).toISOString(),
    }
  })
}
