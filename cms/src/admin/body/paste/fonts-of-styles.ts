/** Word names most fonts in a style sheet, by the class of the paragraph. Class or tag, lower case → font family. */
export type FontsOfStyles = ReadonlyMap<string, string>

const sheet = /<style[^>]*>([\s\S]*?)<\/style>/gi
const rule = /([^{}]+)\{([^{}]*)\}/g
const family = /font-family\s*:\s*([^;]+)/i

/** The fonts a page's own style sheets give to simple selectors: `p.MsoNormal`, `.TenVanBan`, `p`. */
export function fontsOfStyles(html: string): FontsOfStyles {
  const fonts = new Map<string, string>()
  for (const [, css = ''] of html.matchAll(sheet)) {
    for (const [, selectors = '', body = ''] of css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '').matchAll(rule)) {
      const font = family.exec(body)?.[1]?.trim()
      if (!font || selectors.includes('@')) continue
      for (const selector of selectors.split(',')) fonts.set(selector.trim().toLowerCase(), font)
    }
  }
  return fonts
}
