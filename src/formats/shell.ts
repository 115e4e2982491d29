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

/**
 * One argument as PowerShell takes it. Before 7.3 it passed double quotes on to programs wrongly, which no
 * one way of writing them mends for both.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function powershellQuote(argument: string): string {
  const text = argument.replaceAll("\0", "");
  // A bare `-` begins a parameter, `@` a splat and `,` a list.
  if (/^[A-Za-z0-9_/:=.+%-]+$/.test(text)) return text;
  // It takes the typographic quotes for the straight one.
  return `'${text.replaceAll(/['\u2018-\u201B]/g, "$&$&")}'`;
}

export function powershellLine(argv: readonly string[]): string {
  return argv.map(powershellQuote).join(" ");
}
