/** The library's own bundle for browsers; it ships types for its Node entry only. */
declare module 'mammoth/mammoth.browser.js' {
  const mammoth: {
    convertToHtml: (
      input: { arrayBuffer: ArrayBuffer },
      options: {
        styleMap: readonly string[]
        includeEmbeddedStyleMap: boolean
        convertImage: unknown
        transformDocument: (document: unknown) => unknown
      },
    ) => Promise<{ value: string }>
    images: { imgElement: (source: () => Promise<{ src: string }>) => unknown }
  }
  export default mammoth
}
