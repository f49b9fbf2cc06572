import type {Theme} from 'vitepress';
// Without the fonts of VitePress: the pages use those of the system.
import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';

export default {extends: DefaultTheme} satisfies Theme;
