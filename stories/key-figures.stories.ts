import type {Meta} from '@storybook/web-components-vite';

const meta: Meta = {title: 'Widgets/Key figures', component: 'cluster-key-figures'};
export default meta;
