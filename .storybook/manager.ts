import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

/** The mark of the builder, beside the name. */
const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 176 28" width="176" height="28">
  <path fill="#0b5cad" d="M14 1.750l10.500 6.070v12.360l-10.500 6.070-10.500-6.070v-12.360z"/>
  <path fill="#fff" d="M8.170 11.080h4.660v4.670H8.170zM15.170 11.080h4.660v1.750h-4.660zM15.170 14h4.660v1.750h-4.660zM8.170 17.500h11.660v1.750H8.170z"/>
  <text x="34" y="19.500" font-family="system-ui, sans-serif" font-size="16" font-weight="650" fill="#16202c">cluster-widgets</text>
</svg>`;

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'cluster-widgets',
    brandImage: `data:image/svg+xml,${encodeURIComponent(logo)}`,
    colorPrimary: '#0b5cad',
    colorSecondary: '#0b5cad',
  }),
});
