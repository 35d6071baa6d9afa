export function median(measurements: readonly number[]): number {
  const ascending = [...measurements].sort((a, b) => a - b);
  return ascending[Math.floor(ascending.length / 2)]!;
}

export function report(line: string): void {
  process.stdout.write(`${line}\n`);
}
