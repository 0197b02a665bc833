// Who is measured. `id` is the name on the command line and, unless `module` names another, the file in peers/.
//   draws     what its charts are drawn with
//   packages  the packages whose versions the report states
//   isStatic  no script: the markup stands in the page
//   isPrerendered  that markup is what `renderFigure` writes, with its style sheet
//   built     a script of dist/cdn, served as users get it, unbundled; the page has tags with their JSON inside
//   note      what makes its numbers not quite like the others'
//   isCore    measured unless --peers says otherwise

export const PEERS = [
  { id: 'static', title: 'Static HTML and SVG', draws: 'svg', isStatic: true, isCore: true },
  { id: 'inner-html', title: 'Plain innerHTML', draws: 'svg', isCore: true },
  { id: 'by-hand', title: 'By hand, text by text', draws: 'svg' },
  {
    id: 'factlet',
    title: 'Factlet',
    draws: 'svg',
    built: 'factlet.js',
    isCore: true,
  },
  {
    id: 'factlet-prerendered',
    title: 'Factlet, prerendered, without its script',
    draws: 'svg',
    isStatic: true,
    isPrerendered: true,
    isCore: true,
  },
  {
    id: 'lit-lean',
    title: 'Lit, lean',
    draws: 'svg',
    packages: ['lit'],
    note: 'no reading of JSON, one language',
  },
  {
    id: 'lit-naive',
    title: 'Lit and d3, naive',
    draws: 'svg',
    packages: ['lit', 'd3-shape', 'd3-scale', 'd3-format'],
    note: 'no reading of JSON, one language',
    isCore: true,
  },
  {
    id: 'd3-vanilla',
    title: 'd3-selection, no framework',
    draws: 'svg',
    packages: ['d3-selection', 'd3-shape', 'd3-scale'],
  },
  {
    id: 'chartist',
    title: 'Chartist',
    draws: 'svg',
    packages: ['chartist'],
    note: 'no values on bars',
    isCore: true,
  },
  {
    id: 'frappe',
    title: 'Frappe Charts',
    draws: 'svg',
    packages: ['frappe-charts'],
    note: 'vertical bars of fixed height',
  },
  { id: 'chartjs', title: 'Chart.js', draws: 'canvas', packages: ['chart.js'], isCore: true },
  {
    id: 'plot',
    title: 'Observable Plot and d3',
    draws: 'svg',
    packages: ['@observablehq/plot', 'd3-shape'],
    note: 'an update draws anew',
  },
  { id: 'billboard', title: 'billboard.js', draws: 'svg', packages: ['billboard.js'] },
  {
    id: 'carbon',
    title: 'Carbon Charts',
    draws: 'svg',
    packages: ['@carbon/charts'],
    note: 'no values on bars',
  },
  {
    id: 'highcharts',
    title: 'Highcharts, accessible',
    draws: 'svg',
    packages: ['highcharts'],
    note: 'a commercial licence',
    isCore: true,
  },
  {
    id: 'dsfr',
    title: 'DSFR Chart',
    draws: 'canvas',
    packages: ['@gouvfr/dsfr-chart'],
    note: 'no values; always animates; an update draws anew; without the design system’s own files',
  },
  {
    id: 'echarts-svg',
    title: 'ECharts, SVG',
    draws: 'svg',
    packages: ['echarts'],
    note: 'hides labels that overlap',
  },
  {
    id: 'echarts-canvas',
    title: 'ECharts, canvas',
    draws: 'canvas',
    packages: ['echarts'],
    note: 'hides labels that overlap',
  },
  {
    id: 'apexcharts',
    title: 'ApexCharts',
    draws: 'svg',
    packages: ['apexcharts'],
    note: 'a licence that depends on revenue',
  },
  { id: 'visa', title: 'Visa Charts', draws: 'svg', packages: ['@visa/charts'] },
  {
    id: 'vega-lite',
    title: 'Vega-Lite',
    draws: 'svg',
    packages: ['vega', 'vega-lite', 'vega-embed'],
  },
];
