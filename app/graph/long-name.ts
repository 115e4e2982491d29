/** From here on a name is set smaller, so that more of it stands on its card. */
const MOST_CHARACTERS = 16;

export function isLongName(name: string): boolean {
  return name.length > MOST_CHARACTERS;
}
