<?php
/**
 * The plugin's settings: which document the widgets show.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'cluster_widgets';

/**
 * The settings.
 *
 * @return array{source: string, address: string, contacts: bool}
 */
function settings() {
	$given = get_option( OPTION, array() );
	return sanitize_settings( is_array( $given ) ? $given : array() );
}

/**
 * The settings with values that are allowed.
 *
 * @param mixed $given What a form has sent.
 * @return array{source: string, address: string, contacts: bool}
 */
function sanitize_settings( $given ) {
	$given = is_array( $given ) ? $given : array();
	return array(
		'source'   => 'here' === ( $given['source'] ?? '' ) ? 'here' : 'address',
		'address'  => esc_url_raw( trim( (string) ( $given['address'] ?? '' ) ), array( 'http', 'https' ) ),
		'contacts' => ! empty( $given['contacts'] ),
	);
}

/**
 * Address of the document that widgets show which name none; '' where there is none.
 *
 * @return string
 */
function document_address() {
	$settings = settings();
	if ( 'here' === $settings['source'] ) {
		return published_document() ? published_document_address() : '';
	}
	return $settings['address'];
}

add_action(
	'admin_init',
	static function () {
		register_setting( OPTION, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings' ) );
	}
);

// Other addresses, or another answer to what is shown: what is kept is no longer right.
add_action( 'update_option_' . OPTION, __NAMESPACE__ . '\forget_remote_documents' );
