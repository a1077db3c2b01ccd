import { Viewer, type Role } from '../graphql/operations';
import { useQuery } from '../graphql/useQuery';

/** The roles of whoever is signed in; none while nobody is. */
export function useRoles(): readonly Role[] {
  const query = useQuery(Viewer, {}, { needsSignIn: true });
  return query.state === 'ready' ? query.data.viewer?.roles ?? [] : [];
}
