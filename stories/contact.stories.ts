import type {Meta} from '@storybook/web-components-vite';

const meta: Meta = {title: 'Widgets/Contact', component: 'cluster-contact'};
export default meta;
