import { palette } from '../charts/palette';
import type { IndexCatalogueData } from '../graphql/operations';
import { text, type Text } from '../language/language';
import { missingPiece } from '../map/pieces';
import type { Piece } from '../map/regionValue';

export type Catalogue = NonNullable<IndexCatalogueData['indicatorCatalogue']>;
export type Band = Catalogue['bands'][number];
export type CatalogueNode = Catalogue['nodes'][number];

// Bands are data and may be more or fewer; looks are given from the worst up, and the last is for all that follow.
const looks = [
  { symbol: '✕', colour: palette.orange, ink: '#ffffff' },
  { symbol: '▲', colour: palette.yellow, ink: palette.ink },
  { symbol: '●', colour: palette.lightBlue, ink: palette.ink },
  { symbol: '★', colour: palette.green, ink: '#ffffff' },
] as const;

/** A band as a piece of a legend, its range in the name. */
export function pieceOf(bands: readonly Band[], code: string | null): Piece {
  const index = bands.findIndex((band) => band.code === code);
  const band = bands[index];
  const look = looks[Math.min(index, looks.length - 1)];
  return band === undefined || look === undefined ? missingPiece : { name: band.name, ...look };
}

/** The band in which a score lies; null without a score. */
export function bandOf(bands: readonly Band[], score: number | null): string | null {
  return score === null ? null : bands.findLast((band) => score >= band.from)?.code ?? null;
}

/** Each band with the range of scores that it covers. */
export function bandPieces(bands: readonly Band[]): readonly Piece[] {
  return bands.map((band, index) => {
    const next = bands[index + 1];
    const range = next === undefined ? `≥ ${band.from}` : `${band.from}–${next.from}`;
    return { ...pieceOf(bands, band.code), name: text(`${band.name.zh} ${range}`, `${band.name.en} ${range}`) };
  });
}

/** The nodes on a level: 1 dimensions, 2 groups, 3 indicators. */
export const onLevel = (catalogue: Catalogue, level: number): readonly CatalogueNode[] => catalogue.nodes.filter((node) => node.level === level);

/** What a code is called; a code that this version does not know stands for itself. */
export const nameOf = (catalogue: Catalogue, code: string): Text => catalogue.nodes.find((node) => node.code === code)?.name ?? text(code, code);
