<?php
// Must-use plugin: the other servers of the suite are on this machine too, which WordPress takes for unsafe.
add_filter( 'http_request_host_is_external', static fn( $external, $host ) => '127.0.0.1' === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', static fn( $ports, $host, $url ) => array( ...$ports, (int) parse_url( $url, PHP_URL_PORT ) ), 10, 3 );
// Not part of what is tested, and on other servers.
add_filter( 'pre_option_show_avatars', '__return_zero' );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
add_filter( 'use_block_editor_for_post', static fn( $use ) => isset( $_GET['classic'] ) ? false : $use );
