<?php
/**
 * The shortcode [cluster_widget widget="board" lang="pl" layout="list" no-heading].
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'cluster_widget', __NAMESPACE__ . '\render_shortcode' );

/**
 * The widget that a shortcode names.
 *
 * @param array<int|string, string>|string $given Attributes; '' where there are none.
 * @return string
 */
function render_shortcode( $given ) {
	$attributes = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		// One without a value comes as a value without a name.
		$attributes[ is_int( $name ) ? strtolower( $value ) : $name ] = is_int( $name ) ? true : $value;
	}
	$text   = static function ( $key ) use ( $attributes ) {
		return is_string( $attributes[ $key ] ?? null ) ? $attributes[ $key ] : '';
	};
	$widget = preg_replace( '/^cluster-/', '', $text( 'widget' ) );
	$tag    = widget_tag( $widget, $text( 'src' ), $text( 'lang' ), $attributes );
	return '' === $tag ? '' : "<div class=\"cluster-widget\">$tag</div>";
}
