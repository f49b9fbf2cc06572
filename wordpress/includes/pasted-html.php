<?php
/**
 * Keeps the tags and placeholders in the HTML of a post, whatever role their author has, and makes them work.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

/*
 * WordPress takes unknown tags out of what authors and contributors write. A widget's tag runs no code of theirs: it shows
 * a JSON document, as the placeholder does, which WordPress keeps.
 */
add_filter(
	'wp_kses_allowed_html',
	static function ( $tags, $context ) {
		if ( 'post' !== $context || ! is_array( $tags ) ) {
			return $tags;
		}
		foreach ( widgets() as $name => $widget ) {
			$names                    = array_merge( array( 'src', 'lang', 'class', 'id' ), array_keys( $widget['attributes'] ) );
			$tags[ "cluster-$name" ] = array_fill_keys( $names, true );
		}
		// Hides the notice that a snippet has for sites without this plugin.
		$tags['copy-notice'] = array( 'hidden' => true );
		return $tags;
	},
	10,
	2
);

// The Visual tab of the Classic editor.
add_filter(
	'tiny_mce_before_init',
	static function ( $settings ) {
		$tags  = array_map(
			static function ( $name ) {
				return "cluster-$name";
			},
			array_keys( widgets() )
		);
		$tags[] = 'copy-notice';
		$rules = array_map(
			static function ( $tag ) {
				return "{$tag}[*]";
			},
			$tags
		);
		foreach ( array(
			'custom_elements'         => $tags,
			'extended_valid_elements' => $rules,
		) as $key => $list ) {
			$settings[ $key ] = implode( ',', array_filter( array_merge( array( $settings[ $key ] ?? '' ), $list ) ) );
		}
		return $settings;
	}
);

add_filter(
	'mce_external_plugins',
	static function ( $plugins ) {
		$plugins['clusterWidgets'] = add_query_arg( 'ver', VERSION, file_address( 'admin/tinymce.js' ) );
		return $plugins;
	}
);

add_filter(
	'the_content',
	static function ( $content ) {
		if ( preg_match( '/<cluster-[a-z]|\sdata-cluster-widget[\s=]/', $content ) ) {
			enqueue_widgets();
		}
		return $content;
	},
	20
);
