import { text, type Text } from '../language/language';

/** An operation to begin with. */
export interface Example {
  readonly group: string;
  readonly title: Text;
  readonly document: string;
}

/** Who the examples are for, in the order in which they are shown; the names are those of the folders. */
export const groups: Readonly<Record<string, Text>> = {
  portal: text('第三方门户', 'Portals'),
  staff: text('政策人员', 'Policy staff'),
  integrator: text('集成方', 'Integrators'),
};

// The documents that the platform trusts; tests hold them against the contract.
const files: Record<string, string> = import.meta.glob('../../../../schema/operations/*/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The first line of each file names it: `# Chinese / English`. */
function exampleOf([path, document]: [string, string]): Example {
  const [zh = '', en = ''] = (document.split('\n', 1)[0] ?? '').replace(/^#\s*/, '').split(' / ');
  return { group: path.split('/').at(-2) ?? '', title: text(zh, en), document };
}

export const examples: readonly Example[] = Object.entries(files)
  .map(exampleOf)
  .sort((one, other) => Object.keys(groups).indexOf(one.group) - Object.keys(groups).indexOf(other.group));
