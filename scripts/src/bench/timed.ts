/** What an act gives, and how long it took in ms. */
export async function timed<Answer>(act: () => Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const began = performance.now()
  const answer = await act()
  return { answer, ms: performance.now() - began }
}
