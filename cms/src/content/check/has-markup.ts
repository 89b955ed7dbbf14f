const elements = [
  'a|abbr|applet|area|article|aside|audio|b|base|body|br|button|canvas|center|code|col|dd|details|dialog|div|dl|dt|em|embed',
  'fieldset|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|image|img|input|ins|isindex|label|li|link',
  'main|map|marquee|math|menu|meta|nav|noscript|object|ol|option|p|param|picture|pre|script|section|select|small|source|span|strong',
  'style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|track|u|ul|video|xmp',
].join('|')

/** A known element, a comment or a declaration as a browser would open it; other angle brackets are text. */
const markup = new RegExp(`<\\s*/?(?:${elements})(?=[\\s/>])|<!--|<!doctype|<!\\[cdata\\[|<\\?xml`, 'i')
/** Any tag, known or not, that carries an event handler. */
const handler = /<[a-z][^<>]*[\s/"']on[a-z]+\s*=/i
const running = /^\s*(?:javascript|vbscript|data\s*:\s*text\/html)\s*[:;,]/i

/** Whether plain text carries HTML or a script, which no plain field takes. */
export function hasMarkup(text: string): boolean {
  return markup.test(text) || handler.test(text) || running.test(text)
}
