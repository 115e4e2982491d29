/**
 * Makes a reader of how long the page's main thread has computed so far, in milliseconds: time it was
 * kept waiting by other programs is not in it.
 */
export async function openCpuClock(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
}
