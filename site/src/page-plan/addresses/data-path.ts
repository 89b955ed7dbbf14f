/** Where a document's data stands: beside its page, `/van-ban/quy-che.json` of `/van-ban/quy-che/`. */
export function dataPath(path: string): string {
  return `${path.slice(0, -1)}.json`
}
