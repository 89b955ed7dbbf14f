const fileName = /^\S+\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i
const cameraName = /^(?:img|dsc|image|photo|screenshot|anh|hinh)[\s_-]*[\d_-]+$/i

/** Whether an alternative text says something of a picture: it is none where it is empty or the name of a file. */
export function isDescribed(alternativeText: string | null | undefined): boolean {
  const text = alternativeText?.trim() ?? ''
  return text !== '' && !fileName.test(text) && !cameraName.test(text)
}
