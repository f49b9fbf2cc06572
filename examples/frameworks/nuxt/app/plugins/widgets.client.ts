import 'cluster-widgets/board';

export default defineNuxtPlugin(() => {});
