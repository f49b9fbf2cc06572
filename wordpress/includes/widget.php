<?php
/**
 * A widget in a page: its tag, and the files that it needs.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The tag of a widget, with headings and names in it for readers without JavaScript.
 *
 * @param string               $widget     Widget without `cluster-`.
 * @param string               $src        Address of the document; '': the one of the settings.
 * @param string               $lang       Language tag; '': that of the site.
 * @param array<string, mixed> $attributes Other attributes.
 * @return string '' for a widget that does not exist, or without a document.
 */
function widget_tag( $widget, $src, $lang, array $attributes ) {
	$src = '' === $src ? document_address() : $src;
	$src = esc_url_raw( $src, array( 'http', 'https' ) );
	if ( ! isset( widgets()[ $widget ] ) || '' === $src ) {
		return '';
	}
	enqueue_widgets();
	$allowed  = allowed_attributes( $widget, $attributes );
	$lang     = preg_match( '/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i', $lang ) ? $lang : '';
	$document = read_document( $src );
	$content  = $document ? fallback( $widget, $document, '' === $lang ? site_language() : $lang, $allowed, settings()['contacts'] ) : '';
	$written  = ' src="' . esc_url( $src, array( 'http', 'https' ) ) . '"';
	$written .= '' === $lang ? '' : ' lang="' . esc_attr( $lang ) . '"';
	foreach ( $allowed as $name => $value ) {
		$written .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<cluster-$widget$written>$content</cluster-$widget>";
}

/**
 * Address of a file of the plugin.
 *
 * @param string $path Relative to the plugin's folder.
 * @return string
 */
function file_address( $path ) {
	return plugins_url( $path, FILE );
}

/** Loads the widgets, from this site; called only where a page has one. */
function enqueue_widgets() {
	wp_enqueue_style( 'cluster-widgets', file_address( 'cdn/cluster-widgets.css' ), array(), VERSION );
	$script = file_address( 'cdn/autoload.js' );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'cluster-widgets', $script, array(), VERSION );
		return;
	}
	// Before WordPress 6.5.
	static $printed = false;
	if ( ! $printed ) {
		$printed = true;
		add_action(
			'wp_footer',
			static function () use ( $script ) {
				wp_print_script_tag(
					array(
						'type' => 'module',
						'src'  => add_query_arg( 'ver', VERSION, $script ),
					)
				);
			}
		);
	}
}

/**
 * Language of what visitors read, also while somebody looks at it in admin pages of another language.
 *
 * @return string
 */
function site_language() {
	return str_replace( '_', '-', get_locale() );
}
