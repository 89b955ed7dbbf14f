/** On the 404 page, fetches what finds the nearest pages; nothing elsewhere. */
export function suggestPages(): void {
  const program = document.querySelector<HTMLElement>('[data-suggest]')?.dataset.suggest
  if (program) import(/* @vite-ignore */ program).catch(() => {})
}
