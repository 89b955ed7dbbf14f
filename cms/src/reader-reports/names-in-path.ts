/** What a public path names below its folder: the slugs of `/van-ban/a/so-sanh/b/`, however they were written. */
export function namesInPath(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return parts.slice(parts[0] === 'en' ? 2 : 1).map((part) =>
    decoded(part)
      .toLowerCase()
      .replace(/\.[a-z]+$/, ''),
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
