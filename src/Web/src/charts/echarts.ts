// The one place that loads ECharts, and only the parts that the pages draw; imported with the first chart.
import { BarChart, CustomChart, GaugeChart, LineChart, MapChart, RadarChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent, GeoComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, RadarComponent,
  TooltipComponent, VisualMapComponent,
} from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';

use([
  BarChart, CustomChart, GaugeChart, LineChart, MapChart, RadarChart, ScatterChart,
  AriaComponent, GeoComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, RadarComponent,
  TooltipComponent, VisualMapComponent, LabelLayout, CanvasRenderer,
]);

export { init, registerMap };
