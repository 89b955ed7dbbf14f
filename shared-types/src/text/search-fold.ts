/** Marks `đ` as `d` + U+0335, which Pagefind strips for matching and keeps in extracts. */
export const forIndex = (text: string): string =>
  text.normalize('NFC').replace(/[đð]/g, 'd\u0335').replace(/[ĐÐ]/g, 'D\u0335')

/** Folds what a reader typed the same way. */
export const forQuery = (text: string): string => text.normalize('NFC').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D')

/** Turns an extract back into what people read. */
export const forReader = (text: string): string => text.replace(/d\u0335/g, 'đ').replace(/D\u0335/g, 'Đ')
