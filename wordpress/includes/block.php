<?php
/**
 * The block.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' );
		wp_register_script( 'cluster-widgets-editor', file_address( 'block/editor.js' ), $needs, VERSION, true );
		wp_set_script_translations( 'cluster-widgets-editor', 'cluster-widgets', dirname( FILE ) . '/languages' );
		register_block_type( dirname( FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	}
);

add_action(
	'enqueue_block_editor_assets',
	static function () {
		$given = array(
			'files'    => file_address( 'cdn/' ),
			'version'  => VERSION,
			'address'  => document_address(),
			'language' => site_language(),
			'ui'       => get_user_locale(),
			'settings' => current_user_can( 'manage_options' ) ? admin_url( 'admin.php?page=cluster-widgets-settings' ) : '',
		);
		wp_add_inline_script( 'cluster-widgets-editor', 'var clusterWidgets = ' . wp_json_encode( $given, JSON_HEX_TAG ) . ';', 'before' );
	}
);

/**
 * The block as visitors see it.
 *
 * @param array<string, mixed> $attributes Attributes of the block.
 * @return string
 */
function render_block( $attributes ) {
	$text   = static function ( $key ) use ( $attributes ) {
		return is_string( $attributes[ $key ] ?? null ) ? $attributes[ $key ] : '';
	};
	$object = static function ( $key ) use ( $attributes ) {
		return is_array( $attributes[ $key ] ?? null ) ? $attributes[ $key ] : array();
	};
	$tag    = widget_tag( $text( 'widget' ), $text( 'src' ), $text( 'lang' ), $object( 'options' ) );
	if ( '' === $tag ) {
		return '';
	}
	$style = '';
	foreach ( allowed_tokens( $object( 'tokens' ) ) as $name => $value ) {
		$style .= "$name:$value;";
	}
	$wrapper = array_filter(
		array(
			'style' => $style,
			'id'    => $text( 'anchor' ),
		)
	);
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( $wrapper ), $tag );
}
