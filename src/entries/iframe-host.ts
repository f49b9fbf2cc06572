import '../iframe/iframe-host.js';
