/** From here on a name is set smaller, so that more of it stands on its card. */
const MOST_CHARACTERS = 16;

export function isLongName(name: string): boolean {
  return name.length > MOST_CHARACTERS;
}

/** Such as AWS gives to an instance or a key: no words, so that it may break anywhere. */
export function isNumber(name: string): boolean {
  return /^(?:[a-z]+-)?[\da-f-]{8,}$/u.test(name);
}
