import { useSyncExternalStore, type MouseEvent, type ReactNode } from 'react';

export type Parameters = Readonly<Record<string, string>>;

/** A page by its address; `:name` stands for one segment. */
export interface Route {
  readonly pattern: string;
  readonly page: (parameters: Parameters) => ReactNode;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

/** The path and query string now shown. */
export function useAddress(): URL {
  const address = useSyncExternalStore(subscribe, () => location.href);
  return new URL(address);
}

export function navigate(address: string, replaces = false): void {
  history[replaces ? 'replaceState' : 'pushState'](null, '', address);
  listeners.forEach((listener) => listener());
}

/** The parameters of `path` under `pattern`; null where it does not fit. */
export function match(pattern: string, path: string): Parameters | null {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (wanted.length !== given.length) {
    return null;
  }
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '');
    if (segment.startsWith(':')) {
      parameters[segment.slice(1)] = value;
    } else if (segment !== value) {
      return null;
    }
  }
  return parameters;
}

interface LinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isCurrent?: boolean;
}

/** An ordinary link that changes the page without loading the document anew. */
export function Link({ to, children, className, isCurrent = false }: LinkProps) {
  const follow = (click: MouseEvent) => {
    // A new tab or window is the browser's business.
    if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) {
      return;
    }
    click.preventDefault();
    navigate(to);
  };
  return <a href={to} className={className} onClick={follow} aria-current={isCurrent ? 'page' : undefined}>{children}</a>;
}
