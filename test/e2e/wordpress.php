<?php
// What WordPress makes of a post's text: filters it as it does for authors, then sets paragraphs as it does for readers.
// php wordpress.php FOLDER-OF-WORDPRESS < in > out; needs neither a database nor a site.
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
foreach (['compat', 'plugin', 'load', 'functions', 'formatting', 'kses'] as $file) {
    require ABSPATH . WPINC . "/$file.php";
}
echo wpautop(wp_kses(stream_get_contents(STDIN), 'post'));
