import type { Text } from '../language/language';

/** One of the ready callers that a platform in Development offers. */
export interface Persona {
  readonly id: string;
  readonly name: Text;
  readonly token: string;
}

interface RawPersona {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly token: string;
}

/** The personas; none outside Development, where the address does not exist. */
export async function listPersonas(signal: AbortSignal): Promise<readonly Persona[]> {
  const response = await fetch('/development/personas', { signal, headers: { Accept: 'application/json' } });
  if (!response.ok) {
    return [];
  }
  const personas = await response.json() as readonly RawPersona[];
  return personas.map(({ id, name, nameEn, token }) => ({ id, name: { zh: name, en: nameEn }, token }));
}
