import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { Chart, type Outlines } from '../charts/Chart';
import { palette } from '../charts/palette';
import jinhua from './boundaries/jinhua.geojson?url';
import { shortName } from './placeName';
import type { RegionValue } from './regionValue';

const outlines: Outlines = { name: 'jinhua', address: jinhua };

interface OutlineMapProps {
  readonly values: readonly RegionValue[];
  readonly summary: string;
  readonly onSelect: (code: string) => void;
}

/** The counties by their boundaries, each in the colour of its piece with symbol and value. */
export function OutlineMap({ values, summary, onSelect }: OutlineMapProps) {
  const option = useMemo(() => mapOf(values), [values]);
  return <Chart option={option} summary={summary} height={440} outlines={outlines} hasPatterns={false} onSelect={onSelect} />;
}

function mapOf(values: readonly RegionValue[]): EChartsCoreOption {
  return {
    series: [{
      type: 'map', map: outlines.name, nameProperty: 'code', selectedMode: false, aspectScale: 0.87, layoutCenter: ['50%', '50%'], layoutSize: '100%',
      data: values.map(({ code, name, piece, label, value }) => ({
        name: code, value,
        itemStyle: { areaColor: piece.colour, borderColor: palette.border, borderWidth: 1, ...(piece.isHatched ? { decal: hatch } : {}) },
        label: { show: true, color: piece.ink, fontSize: 12, lineHeight: 16, formatter: `${shortName(name)}\n${piece.symbol} ${label}` },
        emphasis: { itemStyle: { areaColor: piece.colour, borderColor: palette.ink, borderWidth: 2.5 }, label: { color: piece.ink } },
      })),
    }],
  };
}

const hatch = { symbol: 'rect', color: 'rgba(31, 35, 40, 0.25)', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 };
