import {createApp} from 'vue';
import Program from './Vue.vue';

export const mount = (place) => createApp(Program).mount(place);
