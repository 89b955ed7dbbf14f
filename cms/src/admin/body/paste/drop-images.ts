/** Takes pictures out and counts them; the specks some programs count readers with are no pictures. */
export function dropImages(body: HTMLElement): number {
  let count = 0
  for (const image of body.querySelectorAll('img, picture, v\\:imagedata')) {
    const width = Number(image.getAttribute('width') ?? 100)
    if (image.tagName !== 'PICTURE' && width > 2) count += 1
    if (image.tagName === 'PICTURE') image.replaceWith(...image.querySelectorAll('img'))
    else image.remove()
  }
  return count
}
