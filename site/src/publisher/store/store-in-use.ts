/** Another process owns this store or tree. Only one publisher may write to a tree. */
export class StoreInUse extends Error {
  constructor(path: string, cause: unknown) {
    super(`another publisher owns ${path}; stop it first, or ask it with POST /rebuild`, { cause })
    this.name = 'StoreInUse'
  }
}
