/**
 * Starts a clock that counts the milliseconds of processor time spent here. It guards against
 * superlinear work and makes no claim about speed: what else the machine is busy with does not count.
 */
export function startCpuClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
