import { parentPort, workerData } from 'node:worker_threads';
import { init } from 'echarts';
import { CURVE_HEIGHT, CURVE_WIDTH, type Curve, curveOption, withoutStyles } from './curve';

const chart = init(null, null, { renderer: 'svg', ssr: true, width: CURVE_WIDTH, height: CURVE_HEIGHT });
chart.setOption(curveOption(workerData as Curve));
parentPort!.postMessage(withoutStyles(chart.renderToSVGString()));
chart.dispose();
