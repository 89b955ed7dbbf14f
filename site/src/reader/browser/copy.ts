/** Puts text on the clipboard and says so in the status line beside the button, for three seconds. */
export async function copy(text: string, status: Element | null): Promise<void> {
  await navigator.clipboard.writeText(text)
  if (!(status instanceof HTMLElement)) return
  status.textContent = status.dataset.done ?? ''
  setTimeout(() => {
    status.textContent = ''
  }, 3000)
}
