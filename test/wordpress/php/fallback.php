<?php
/**
 * Prints what the plugin's fallback() or allowed_attributes() answers, without WordPress. The standard input is JSON:
 * the folder of catalogue.json, and calls, each with the name of a function and its arguments.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

define( 'ABSPATH', __DIR__ );

$input = json_decode( stream_get_contents( STDIN ), true );
define( 'ClusterWidgets\FILE', $input['folder'] . '/cluster-widgets.php' );

function wp_date( $format ) {
	return date( $format );
}

function wp_is_numeric_array( $value ) {
	return ! array_filter( array_keys( $value ), 'is_string' );
}

function wp_json_file_decode( $file, $options ) {
	return json_decode( file_get_contents( $file ), $options['associative'] );
}

function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}

function sanitize_text_field( $text ) {
	return trim( $text );
}

require dirname( __DIR__, 3 ) . '/wordpress/includes/catalogue.php';
require dirname( __DIR__, 3 ) . '/wordpress/includes/fallback.php';

echo json_encode( array_map( fn( $call ) => call_user_func( __NAMESPACE__ . '\\' . $call[0], ...$call[1] ), $input['calls'] ) );
