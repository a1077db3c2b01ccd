const place = 'participation-device';
const length = 32;

/**
 * What only this device knows: made once at random and kept in the browser. It stands for nobody; clearing the browser's
 * data forgets it. Where nothing can be kept (private windows), it lasts as long as the page.
 */
export function deviceSecret(): string {
  const kept = read();
  if (kept !== null) {
    return kept;
  }
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  keep(made);
  return made;
}

function read(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function keep(secret: string): void {
  try {
    localStorage.setItem(place, secret);
  } catch {
    // A browser that keeps nothing is a choice of its owner.
  }
}
