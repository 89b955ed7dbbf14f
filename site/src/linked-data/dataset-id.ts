/** The name of a dataset in linked data and in the catalogue, from the whole address of its page. */
export function datasetId(url: string): string {
  return `${url}#du-lieu`
}
