// Generated from tokens/cluster.tokens.json by `npm run tokens`.
import {css} from 'lit';

/** The default colours of the chart's series, in order. */
export const chartTokens = css`
  :host {
    --_chart-1: var(--cluster-chart-1, var(--_accent));
    --_chart-2: var(--cluster-chart-2, light-dark(#9a3b1b, #f79a6b));
    --_chart-3: var(--cluster-chart-3, light-dark(#25826f, #a5f0cf));
    --_chart-4: var(--cluster-chart-4, light-dark(#8c61e3, #b06fa3));
    --_chart-5: var(--cluster-chart-5, light-dark(#a07001, #f5e06a));
    --_chart-6: var(--cluster-chart-6, light-dark(#d13c6c, #e24f71));
  }
`;
