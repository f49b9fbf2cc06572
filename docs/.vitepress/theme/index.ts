import type {Theme} from 'vitepress';
// Without the fonts of VitePress: the pages use those of the system.
import DefaultTheme from 'vitepress/theme-without-fonts';
import {LiveWidget} from './live-widget.js';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp: ({app}) => void app.component('LiveWidget', LiveWidget),
} satisfies Theme;
