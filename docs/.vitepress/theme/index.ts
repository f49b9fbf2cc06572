// Without the fonts of VitePress: the pages use those of the system.
export {default} from 'vitepress/theme-without-fonts';
import './style.css';
