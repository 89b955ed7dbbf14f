/** Does `work` for every item, `count` at a time, and gives what came of each in the items' order. */
export async function atOnce<Item, Found>(
  count: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Found>,
): Promise<Found[]> {
  const found: Found[] = []
  const waiting = [...items.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) found[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({ length: count }, worker))
  return found
}
