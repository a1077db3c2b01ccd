import type { EChartsCoreOption } from 'echarts/core';
import { palette } from './palette';

/** One bar: its name already carries the symbol that stands beside the colour. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly colour?: string;
}

/** Lying bars from the top down, each with its value at the end. */
export function bars(rows: readonly Bar[]): EChartsCoreOption {
  return {
    grid: { left: 8, right: 56, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category', inverse: true, data: rows.map((row) => row.name), axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } }, axisLabel: { color: palette.ink, fontSize: 13 },
    },
    series: [{
      type: 'bar', barMaxWidth: 22,
      data: rows.map((row) => ({ value: row.value, itemStyle: { color: row.colour ?? palette.blue } })),
      label: { show: true, position: 'right', color: palette.ink, fontSize: 13 },
    }],
  };
}
