<?php
/**
 * Prints for each item in the JSON of the first argument whether the plugin's fallback lists it on the day of the second.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

define( 'ABSPATH', __DIR__ );

/** The day that counts as today. */
function wp_date() {
	return $GLOBALS['argv'][2];
}

require dirname( __DIR__, 3 ) . '/wordpress/includes/fallback.php';

echo json_encode( array_map( __NAMESPACE__ . '\is_listed', json_decode( $argv[1], true ) ) );
