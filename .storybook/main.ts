import type {StorybookConfig} from '@storybook/web-components-vite';
import {addStates, stateIndexer} from './states.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts', '../stories/**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // The images that the documents name.
  staticDirs: ['photos', 'logos', 'marks'].map((name) => ({
    from: `../examples/${name}`,
    to: `/examples/${name}`,
  })),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  experimental_indexers: (indexers = []) => [stateIndexer, ...indexers],
  viteFinal(vite) {
    // Storybook builds an application; what our own configuration says of libraries is not for it.
    delete vite.build?.lib;
    delete vite.build?.rolldownOptions;
    delete vite.environments;
    delete vite.builder;
    delete vite.appType;
    return {...vite, plugins: [addStates(), ...(vite.plugins ?? [])]};
  },
};

export default config;
