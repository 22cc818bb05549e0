/** Tries a claim again until it holds, at most `within` ms (5,000 if not given); then its own failure is the test's. */
export async function eventually(claim: () => void | Promise<void>, within = 5_000): Promise<void> {
  const giveUpAt = performance.now() + within;
  for (;;) {
    try {
      await claim();
      return;
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
