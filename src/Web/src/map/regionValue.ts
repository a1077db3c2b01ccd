import type { Text } from '../language/language';

/** One piece of a legend: what a colour means, also by word and symbol. */
export interface Piece {
  readonly name: Text;
  readonly symbol: string;
  readonly colour: string;
  /** White where black could not be read on the colour. */
  readonly ink: string;
  readonly isHatched?: boolean;
}

/** What a map shows of one region. */
export interface RegionValue {
  readonly code: string;
  readonly name: string;
  readonly piece: Piece;
  /** The value in words, for example a score or 不公开. */
  readonly label: string;
  /** The value itself; null where withheld or missing. */
  readonly value: number | null;
}
