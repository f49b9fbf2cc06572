import '../iframe/embed.js';
