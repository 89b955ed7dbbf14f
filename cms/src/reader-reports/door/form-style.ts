/** The look of the form when it comes back: readable on any screen, in light and dark, in the reader's own letters. */
export const formStyle = `:root { color-scheme: light dark; font: 1.0625rem/1.6 "Be Vietnam Pro", system-ui, sans-serif }
html { background: Canvas; color: CanvasText }
body { margin: 0 }
main { max-width: 36rem; margin: 0 auto; padding: 1.5rem 1rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
[role=alert] { padding: .25rem 1rem; border: 1px solid; border-inline-start-width: .4rem }
ul { padding-inline-start: 1.25rem }
label:not([hidden]) { display: block; margin-block: 1rem }
select, input, textarea { display: block; box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .4rem .6rem; font: inherit }
button { min-height: 2.75rem; padding: .4rem 1.5rem; font: inherit; font-weight: 600; cursor: pointer }
`
