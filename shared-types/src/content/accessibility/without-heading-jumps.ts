import type { Block, Body } from '../body.ts'

type Level = Extract<Block, { type: 'heading' }>['attrs']['level']

/**
 * The same body with its headings raised where levels are jumped: one below the heading they belong to, so that siblings
 * stay siblings; every text and every other block as it was.
 */
export function withoutHeadingJumps(body: Body): Body {
  const above: { was: Level; is: Level }[] = []
  const content = body.content.map((block): Block => {
    if (block.type !== 'heading') return block
    const was = block.attrs.level
    while ((above.at(-1)?.was ?? 1) >= was) above.pop()
    const parent = above.at(-1)
    const is = parent ? below(parent.is) : 2
    above.push({ was, is })
    return { ...block, attrs: { level: is } }
  })
  return { ...body, content }
}

function below(level: Level): Level {
  return level === 2 ? 3 : 4
}
