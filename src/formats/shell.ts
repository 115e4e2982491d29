/** One argument as a POSIX shell takes it: bare where nothing in it means anything, else in single quotes. */
export function shellQuote(argument: string): string {
  // No argument of any program can hold the character NUL.
  const text = argument.replaceAll("\0", "");
  if (/^[A-Za-z0-9_/:=.,@%+-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command line of these arguments. */
export function shellLine(argv: readonly string[]): string {
  return argv.map(shellQuote).join(" ");
}
